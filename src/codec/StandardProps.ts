/**
 * What Standard Schema 1.1 asks of a schema, with its JSON Schema (standardschema.dev, as in the package
 * `@standard-schema/spec`). Its types are written out here, as it invites to do, so that nothing is depended on.
 */
export interface StandardProps<A> {
  readonly version: 1
  readonly vendor: 'h2014'
  /** Reads an untrusted value, and never throws. No message holds a value of the input. */
  readonly validate: (input: unknown) => StandardResult<A>
  readonly jsonSchema: {
    /** The form of what is read: `null` stands for a field that is absent. */
    readonly input: (options: { readonly target: string }) => Record<string, unknown>
    /** The form of what reading gives. */
    readonly output: (options: { readonly target: string }) => Record<string, unknown>
  }
  /** Only for the type checker. */
  readonly types?: { readonly input: A; readonly output: A } | undefined
}

/** A value, or every reason why not. */
export type StandardResult<A> =
  | { readonly value: A; readonly issues?: undefined }
  | { readonly issues: ReadonlyArray<StandardIssue> }

/** Why a value could not be read: an English line, and known field names and list indices. */
export interface StandardIssue {
  readonly message: string
  readonly path: ReadonlyArray<string | number>
}
