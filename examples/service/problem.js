import { describeDecodeIssue } from 'h2014'

const titles = {
  400: 'The request cannot be read',
  404: 'There is nothing here',
  413: 'The request is too large',
  415: 'The request is not JSON',
  422: 'The caseload cannot be read',
  500: 'The service failed',
}

/** The statuses of problems, each with its title. */
export const problems = Object.entries(titles)

/**
 * What went wrong, as RFC 9457 has it, from the status alone: the message of an error may repeat the request. Another
 * status of the asking side is 400; an error without one is the service's own.
 */
export const problemOf = (statusCode) => {
  const status = statusCode in titles ? statusCode : statusCode < 500 ? 400 : 500
  return { type: 'about:blank', title: titles[status], status }
}

/** The same with the place of each fault. Paths are of known field names and indices, and no message holds a value. */
export const unreadable = (status, issues) => ({
  ...problemOf(status),
  errors: issues.map((issue) => ({
    detail: describeDecodeIssue(issue),
    pointer: `#${issue.path.map((key) => `/${key}`).join('')}`,
  })),
})
