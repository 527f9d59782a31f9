import { spawnSync } from 'node:child_process'
import { audit } from '../src/audit/Audit.js'
import { baseline, texasMedicaid } from '../src/payers/index.js'

/**
 * A whole audit by the number of sessions, each billed by a line of its own: in one call, and member by member, which
 * is the way for line checks alone. Every size is measured in a process of its own, so that the memory is its own too.
 */
const perMember = 100
const sizes = (process.env['SESSIONS'] ?? '10000,100000,1000000').split(',').map(Number)

const twoDigits = (value: number): string => `${value}`.padStart(2, '0')

/** A member's month as in the bench of the review, four sessions a day of one worker, and the lines of it. */
const monthOf = (member: number) => {
  const sessions = Array.from({ length: perMember }, (_, index) => {
    const day = `2016-12-${twoDigits(1 + (Math.floor(index / 4) % 31))}`
    const hour = 8 + 2 * (index % 4)
    return {
      id: `m${member}-s${index}`,
      code: 'H2014',
      status: 'finished',
      start: `${day}T${twoDigits(hour)}:00:00-06:00`,
      end: `${day}T${twoDigits(hour)}:${index % 7 === 0 ? '14' : '53'}:00-06:00`,
      renderingProvider: `w${member}`,
      placeOfService: '12',
      modality: 'inPerson',
      format: { kind: 'individual' },
      memberPresent: true,
      activity: 'skillsTraining',
    }
  })
  const chart = {
    member: {
      id: `m${member}`,
      birthDate: '1990-01-01',
      coverages: [{ payer: 'texas-medicaid', from: '2016-01-01' }],
    },
    diagnoses: [{ code: 'F20.9', establishedOn: '2016-01-15' }],
    plans: [
      {
        id: `m${member}-plan`,
        effective: { from: '2016-10-01', through: '2016-12-31' },
        goals: [{ id: 'goal', skillAreas: ['hygiene'] }],
      },
    ],
    sessions,
    notes: sessions
      .filter((_, index) => index % 11 !== 0)
      .map(({ id }) => ({
        id: `${id}-note`,
        session: id,
        skills: [{ skill: 'laundry', methods: ['modeling'], goals: ['goal'] }],
      })),
  }
  const lines = sessions.map(({ id, start, renderingProvider, placeOfService }, index) => ({
    id: `${id}-line`,
    status: 'paid',
    member: chart.member.id,
    payer: 'texas-medicaid',
    code: 'H2014',
    serviceDate: start.slice(0, 10),
    units: 3 + (index % 5 === 0 ? 1 : 0),
    renderingProvider,
    placeOfService,
    // A third of the lines leave it to the audit which of the day's sessions they are for.
    ...(index % 3 === 0 ? {} : { sessions: [id] }),
  }))
  return { chart, lines }
}

type Month = ReturnType<typeof monthOf>

const staffOf = (member: number) => ({ id: `w${member}`, exclusions: [], absences: [] })

const rates = [
  {
    payer: 'texas-medicaid',
    code: 'H2014',
    effective: { from: '2016-01-01', through: '2016-12-31' },
    centsPerUnit: 2500,
  },
]

const timed = <A>(run: () => A): readonly [A, number] => {
  const began = performance.now()
  const made = run()
  return [made, performance.now() - began]
}

const judge = audit([texasMedicaid, baseline], '2016-12-31')

const auditOf = (months: ReadonlyArray<Month>, staff: ReadonlyArray<unknown>): number => {
  const { totals } = judge(
    { staff, charts: months.map(({ chart }) => chart) },
    { lines: months.flatMap(({ lines }) => lines), rates },
  )
  return totals.overall.lines
}

/** Times and memory of one size, as a line of JSON; the texts are parsed one by one, as one text would be too long. */
const measure = (size: number, isInOneCall: boolean): void => {
  const members = Array.from({ length: size / perMember }, (_, member) => member)
  let parsing = 0
  let auditing = 0
  let lines = 0
  const months: Array<Month> = []
  for (const member of members) {
    const text = JSON.stringify(monthOf(member))
    const [month, took] = timed(() => JSON.parse(text) as Month)
    parsing += took
    if (isInOneCall) months.push(month)
    else {
      const [counted, spent] = timed(() => auditOf([month], [staffOf(member)]))
      auditing += spent
      lines += counted
    }
  }
  const inputMegabytes = process.memoryUsage().heapUsed / 1_048_576
  if (isInOneCall) {
    const [counted, spent] = timed(() => auditOf(months, members.map(staffOf)))
    auditing += spent
    lines += counted
  }
  if (lines !== size) throw new Error('a line of the bench was lost')
  const megabytes = process.resourceUsage().maxRSS / 1_024
  process.stdout.write(JSON.stringify({ parsing, auditing, inputMegabytes, megabytes }))
}

interface Measured {
  readonly parsing: number
  readonly auditing: number
  readonly inputMegabytes: number
  readonly megabytes: number
}

const inOwnProcess = (size: number, way: string): Measured => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=8192', process.argv[1] ?? ''],
    { env: { ...process.env, MEASURE: `${way} ${size}` }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Measured
}

const report = (way: string): void => {
  const measured = sizes.map((size) => ({ size, ...inOwnProcess(size, way) }))
  for (const { size, parsing, auditing, inputMegabytes, megabytes } of measured) {
    const seconds = (auditing / 1_000).toFixed(1)
    const ratio = (auditing / parsing).toFixed(0)
    const each = (((megabytes - inputMegabytes) * 1_024) / size).toFixed(1)
    process.stdout.write(
      `audit of ${size} sessions and lines, ${way}: ${seconds} s, ${ratio} times JSON.parse, at most ${megabytes.toFixed(0)} MB, ${each} kB a session beside the input\n`,
    )
  }
  const [least] = measured
  const most = measured[measured.length - 1]
  if (least === undefined || most === undefined || least === most) return
  const exponent = Math.log(most.auditing / least.auditing) / Math.log(most.size / least.size)
  process.stdout.write(`growth exponent ${exponent.toFixed(2)}\n\n`)
}

const [way, size] = (process.env['MEASURE'] ?? '').split(' ')
if (size === undefined) {
  report('all')
  report('each')
} else measure(Number(size), way === 'all')
