/** What the form is given: an appointment, its member, the plan and who writes. Nobody in it exists. */
export const appointment = { day: '2024-10-07', offset: '-05:00' }

export const member = { id: 'member-1' }

export const author = {
  id: 'worker-1',
  credentials: [{ kind: 'paraprofessional', from: '2023-02-01' }],
}

export const plan = {
  id: 'plan-1',
  status: 'active',
  effective: { from: '2024-07-01', through: '2024-12-31' },
  goals: [
    { id: 'goal-1', skillAreas: ['interpersonalCommunication'], objectives: [] },
    { id: 'goal-2', skillAreas: ['hygiene'], objectives: [] },
  ],
}
