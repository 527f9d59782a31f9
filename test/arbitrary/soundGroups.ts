import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { decode } from '../../src/codec/decode.js'
import { editionContradictions } from '../../src/policy/editionContradictions.js'
import { PayerPolicy } from '../../src/policy/PayerPolicy.js'
import type { Cited as CitedValue } from '../../src/source/Cited.js'
import type { Statement as SaidOnce } from '../../src/source/Statement.js'
import type { Statements as SaidOf } from '../../src/source/Statements.js'
import { silentEdition } from '../policy/soundHistory.js'
import { ActivityRequirement } from './ActivityRequirement.js'
import { AssessmentElement } from './AssessmentElement.js'
import { AssessmentRequirement } from './AssessmentRequirement.js'
import { AuthorizationRequirement } from './AuthorizationRequirement.js'
import { Cited } from './Cited.js'
import { Closure } from './Closure.js'
import { CodeExclusion } from './CodeExclusion.js'
import { CoSigning } from './CoSigning.js'
import { CredentialRequirement } from './CredentialRequirement.js'
import { FilingLimit } from './FilingLimit.js'
import { FormatRequirement } from './FormatRequirement.js'
import { GroupRequirement } from './GroupRequirement.js'
import { InstrumentRequirement } from './InstrumentRequirement.js'
import { ModalityRequirement } from './ModalityRequirement.js'
import { ModifierRequirement } from './ModifierRequirement.js'
import { NoteSigning } from './NoteSigning.js'
import { PlaceRequirement } from './PlaceRequirement.js'
import { PlanElement } from './PlanElement.js'
import { PlanLength } from './PlanLength.js'
import { PlannedAmountRequirement } from './PlannedAmountRequirement.js'
import { PlanReviewInterval } from './PlanReviewInterval.js'
import { PresenceRequirement } from './PresenceRequirement.js'
import { SignerRequirement } from './SignerRequirement.js'
import { StayExclusion } from './StayExclusion.js'
import { SupervisionRequirement } from './SupervisionRequirement.js'
import { TelehealthPlaces } from './TelehealthPlaces.js'
import { TravelRequirement } from './TravelRequirement.js'

type Groups = Pick<
  PayerPolicy,
  'assessment' | 'planTerms' | 'noteTerms' | 'delivery' | 'claimTerms'
>

const manual = fc.constant('manual')

/** Whether an edition that says this alone contradicts itself nowhere. */
const isSound = (groups: object): boolean => {
  const edition = decode(PayerPolicy)({ ...silentEdition, ...groups })
  return E.isRight(edition) && editionContradictions(edition.right).length === 0
}

/** How one group says things: a matter of one value, and a matter of several, none of which contradicts itself. */
const sayingIn = (group: keyof Groups) => ({
  one: <A>(matter: string, value: fc.Arbitrary<A>): fc.Arbitrary<SaidOnce<A>> =>
    fc.oneof(
      fc.constant<SaidOnce<A>>('notStated'),
      Cited(value, manual).filter((said) => isSound({ [group]: { [matter]: said } })),
    ),
  several: <A>(matter: string, value: fc.Arbitrary<A>): fc.Arbitrary<SaidOf<A>> =>
    fc.oneof(
      fc.constant<SaidOf<A>>('notStated'),
      fc.uniqueArray<CitedValue<A>, string>(
        Cited(value, manual).filter((said) => isSound({ [group]: { [matter]: [said] } })),
        { minLength: 1, maxLength: 3, selector: (said) => JSON.stringify(said.value) },
      ),
    ),
})

const assessment = sayingIn('assessment')
const planTerms = sayingIn('planTerms')
const noteTerms = sayingIn('noteTerms')
const delivery = sayingIn('delivery')
const claimTerms = sayingIn('claimTerms')

const noneRequired = { requiredKeys: [] }

/** The five groups that an edition may take up, in part or not at all, and that contradict themselves nowhere. */
export const soundGroups: fc.Arbitrary<Groups> = fc.record(
  {
    assessment: fc.record(
      {
        requirements: assessment.several('requirements', AssessmentRequirement),
        instruments: assessment.several('instruments', InstrumentRequirement),
        elements: assessment.several('elements', AssessmentElement),
        signers: assessment.several('signers', SignerRequirement),
      },
      noneRequired,
    ),
    planTerms: fc.record(
      {
        elements: planTerms.several('elements', PlanElement),
        longest: planTerms.several('longest', PlanLength),
        reviewEvery: planTerms.several('reviewEvery', PlanReviewInterval),
        signers: planTerms.several('signers', SignerRequirement),
        separateAuthorizer: planTerms.one('separateAuthorizer', fc.boolean()),
        unitsWithinPlannedAmount: planTerms.one(
          'unitsWithinPlannedAmount',
          PlannedAmountRequirement,
        ),
      },
      noneRequired,
    ),
    noteTerms: fc.record(
      {
        signing: noteTerms.one('signing', NoteSigning),
        byRenderingProvider: noteTerms.one('byRenderingProvider', fc.boolean()),
        coSigning: noteTerms.several('coSigning', CoSigning),
        memberPresence: noteTerms.several('memberPresence', PresenceRequirement),
        activities: noteTerms.one('activities', ActivityRequirement),
        skillsServePlanAreas: noteTerms.one('skillsServePlanAreas', fc.boolean()),
        skillsMeetAssessedNeed: noteTerms.one('skillsMeetAssessedNeed', fc.boolean()),
      },
      noneRequired,
    ),
    delivery: fc.record(
      {
        credentials: delivery.several('credentials', CredentialRequirement),
        supervision: delivery.several('supervision', SupervisionRequirement),
        modalities: delivery.several('modalities', ModalityRequirement),
        places: delivery.several('places', PlaceRequirement),
        telehealthPlaces: delivery.one('telehealthPlaces', TelehealthPlaces),
        formats: delivery.one('formats', FormatRequirement),
        groups: delivery.several('groups', GroupRequirement),
        closures: delivery.several('closures', Closure),
        travel: delivery.several('travel', TravelRequirement),
      },
      noneRequired,
    ),
    claimTerms: fc.record(
      {
        modifiers: claimTerms.several('modifiers', ModifierRequirement),
        stays: claimTerms.several('stays', StayExclusion),
        exclusions: claimTerms.several('exclusions', CodeExclusion),
        filing: claimTerms.one('filing', FilingLimit),
        authorization: claimTerms.several('authorization', AuthorizationRequirement),
      },
      noneRequired,
    ),
  },
  noneRequired,
)
