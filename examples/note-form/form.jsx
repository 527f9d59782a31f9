import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { jsonSchema, Modality, SkillDomain, TeachingMethod } from 'h2014'
import { noteMessages } from './noteMessages.js'
import { appointment, plan } from './records.js'

const blank = {
  start: '',
  end: '',
  placeOfService: '',
  modality: '',
  domain: '',
  skill: '',
  method: '',
  goal: '',
  response: '',
  progress: '',
}

const places = [
  ['11', 'Office'],
  ['12', 'Home'],
  ['53', 'Community mental health center'],
  ['99', 'Elsewhere'],
]

const moments = [
  ['schedule', 'the appointment'],
  ['sign', 'signing the note'],
]

/** The fields that the form has; what is said of any other stands below it. */
const shown = [
  'session.start',
  'session.end',
  'session.placeOfService',
  'session.modality',
  'note.skills',
  'note.response',
  'note.progress',
]

const NoteForm = () => {
  const [moment, setMoment] = useState('sign')
  const [typed, setTyped] = useState(blank)
  const messages = noteMessages(moment, typed)
  const field = (name, label, of) => ({
    id: name,
    label,
    value: typed[name],
    onChange: ({ target }) => setTyped({ ...typed, [name]: target.value }),
    messages: of === undefined ? [] : (messages.get(of) ?? []),
  })
  const others = [...messages].filter(([name]) => !shown.includes(name))
  return (
    <form onSubmit={(event) => event.preventDefault()} noValidate autoComplete="off">
      <h1>Session of {appointment.day}</h1>
      <Choice
        {...{ id: 'moment', label: 'Check it for', value: moment, messages: [] }}
        onChange={({ target }) => setMoment(target.value)}
        options={moments}
      />
      <fieldset>
        <legend>Session</legend>
        <Line {...field('start', 'Start, as 09:00', 'session.start')} />
        <Line {...field('end', 'End, as 14:30', 'session.end')} />
        <Choice
          {...field('placeOfService', 'Place', 'session.placeOfService')}
          options={optional(places)}
        />
        <Choice
          {...field('modality', 'How you met', 'session.modality')}
          options={optional(wordsOf(Modality))}
        />
      </fieldset>
      {moment === 'sign' && (
        <>
          <fieldset aria-describedby="skills-messages">
            <legend>What was taught</legend>
            <Messages id="skills" messages={messages.get('note.skills') ?? []} />
            <Choice {...field('domain', 'Area')} options={optional(wordsOf(SkillDomain))} />
            <Line {...field('skill', 'Skill')} />
            <Choice {...field('method', 'Method')} options={optional(wordsOf(TeachingMethod))} />
            <Choice
              {...field('goal', 'Goal of the plan')}
              options={optional(plan.goals.map(({ id }) => [id, id]))}
            />
          </fieldset>
          <fieldset>
            <legend>How it went</legend>
            <Line {...field('response', "The member's response", 'note.response')} long />
            <Line {...field('progress', 'Progress', 'note.progress')} long />
          </fieldset>
        </>
      )}
      <h2>What this form cannot tell</h2>
      <ul>
        {others.flatMap(([name, said]) =>
          said.map(({ text }) => <li key={name + text}>{text}</li>),
        )}
      </ul>
    </form>
  )
}

const Line = ({ label, messages, long, ...props }) => {
  const Input = long ? 'textarea' : 'input'
  return (
    <p>
      <label htmlFor={props.id}>{label}</label>
      <Input {...props} {...described(props.id, messages)} />
      <Messages id={props.id} messages={messages} />
    </p>
  )
}

const Choice = ({ label, messages, options, ...props }) => (
  <p>
    <label htmlFor={props.id}>{label}</label>
    <select {...props} {...described(props.id, messages)}>
      {options.map(([word, text]) => (
        <option key={word} value={word}>
          {text}
        </option>
      ))}
    </select>
    <Messages id={props.id} messages={messages} />
  </p>
)

/** Read out as they change; there before they say anything, since a new region is not read out. */
const Messages = ({ id, messages }) => (
  <span id={`${id}-messages`} role="status">
    {messages.map(({ severity, text }) => (
      <span key={text} className={severity}>
        {weights[severity]} {text}
      </span>
    ))}
  </span>
)

const weights = { error: 'To be put right:', warning: 'To look at:', info: 'Not known:' }

const described = (id, messages) => ({
  'aria-describedby': `${id}-messages`,
  'aria-invalid': messages.some(({ severity }) => severity === 'error'),
})

/** The words that a codec reads, each as people write it. */
const wordsOf = (codec) =>
  jsonSchema(codec)
    .anyOf.flatMap((one) => one.enum ?? [])
    .map((word) => [word, word.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)])

const optional = (options) => [['', 'choose'], ...options]

createRoot(document.getElementById('form')).render(<NoteForm />)
