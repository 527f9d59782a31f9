import type { Bench } from '../rule/Bench.js'
import type { Moment } from '../code/Moment.js'
import type { Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { Finding } from './Finding.js'
import { rules } from './rules.js'

type Judge = (subject: SessionSubject) => ReadonlyArray<Finding>

/** Asks every rule about a session; the rules are made ready once for all sessions of the same editions. */
export const judgeSubject = (
  moment: Moment,
): ((subject: SessionSubject) => ReadonlyArray<Finding>) => {
  const ready = new Map<Editions, ReadonlyArray<Judge>>()
  return (subject) => {
    const judges = ready.get(subject.editions) ?? judgesOf({ ...subject.editions, moment })
    ready.set(subject.editions, judges)
    const findings: Array<Finding> = []
    for (const judge of judges) for (const finding of judge(subject)) findings.push(finding)
    return findings
  }
}

const judgesOf = (bench: Bench): ReadonlyArray<Judge> => rules.map((rule) => rule.findings(bench))
