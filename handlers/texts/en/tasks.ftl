# Tasks: who does what after a meeting
command-acties = Tasks

# The question after the meeting
task-ask = You were at “{ $title }” on { $day }. Which task will you take on?
task-ask-how = Just type it below, in your own words.
task-type = Type your task
task-none = No task
task-absent = I was not there
task-none-noted = Fine, no task. Do you think of something later? Type /acties.
task-absent-noted = Noted: you were not there.
task-after-all = A task after all
task-unanswered = You were at “{ $title }”. Which task will you take on?
task-type-ask = What will you do? Type it in your own words.
task-words-please = What will you do? Type it in a few words.
task-quoted = “{ $words }”
task-sure = Shall I note this as your task?
task-note-this = Task for { $title }
task-not-noted = Fine, that is no task. What can I do with it then? You can still type your task.
task-too-long = That is rather long: { $count } characters. A task holds { $limit }. Can you say it in fewer words? Or I keep only the beginning:
task-too-long-again = That is rather long: { $count } characters. A task holds { $limit }. Can you say it in fewer words?
task-keep-start = Keep this beginning

# The day
task-yours = Your task: “{ $text }”
task-when = By when must it be done? Choose, or type a day. For example: 12 January.
task-in-week = In a week: { $day }
task-in-two-weeks = In two weeks: { $day }
task-in-month = In four weeks: { $day }
task-before-next = Before the next time: { $day }
task-undated = Without a date
task-really = Yes, { $day }
task-day-sure = Do you mean { $day }? That is far away.
task-day-unclear = I did not understand that day.
task-day-past = That day has passed.
task-day-far = That is more than a year away.
task-day-weekday = That day and date do not go together.
task-day-which-week = Which week do you mean?
task-day-perhaps = Do you mean { $day }?
task-day-repeating = I can keep only one day.
task-noted = Noted: “{ $text }”
task-noted-by = Done by { $day }. I remind you once before and once after.
task-noted-soon = Done by { $day }. The day after I ask how it went.
task-noted-undated = Without a date I do not remind you. You find it under /acties.

# What a task looks like
task-by-day = { $day }
task-and = { $task } · { $fact }
task-in-state = { $task } ({ $state })
task-of = { $name }: { $task }
task-from = { $title }, { $day }
task-state-taken = open
task-state-busy = busy
task-state-offered = looks for someone
task-state-done = done
task-state-dropped = dropped

# How it stands
task-done = Done
task-busy = Busy with it
task-cannot = It won't work
task-change = Change
task-remove = Remove
task-done-noted = Good, thank you: “{ $text }” is done.
task-undo-done = Not done yet
task-busy-noted = Good that you are busy with it.
task-cannot-how = That can happen. What do we do with “{ $text }”?
task-offer = Someone else takes it
task-later = I do it later
task-drop = Let it go
task-offered-noted = Fine. I ask the project leader who can do “{ $text }”.
task-offered-alone = Fine. “{ $text }” stands under /acties now, as looking for someone.
task-undo-offered = I do it after all
task-dropped-noted = “{ $text }” is off your list.
task-undo-dropped = Put it back
task-again = This task is on your list.
task-change-what = What do you want to change about “{ $text }”?
task-other-words = Other words
task-other-day = Another date
task-words-how = What should it be? Type the new text.
task-changed = Changed.

# Reminding
task-before = On { $day } your task is due: “{ $text }”.
task-after = Your task was for { $day }: “{ $text }”.
task-how-goes-it = How is it going?
tasks-due = These tasks are with you:
tasks-how-goes-it = How are they going? Tap on a task.
task-overdue = Your task was for { $day }: “{ $text }”. How is it going? Type /acties.

# The list
tasks-mine = Your tasks:
tasks-none = You have no tasks now.
task-new = New task
tasks-everyones = All tasks
tasks-my-own = My tasks
tasks-in = This was agreed in { $coalition }:
tasks-none-at-all = There are no open tasks now.
tasks-loose = Apart from a meeting
tasks-given-back = This looks for someone else:
task-show = Look at: { $text }
task-take-over = I take it over
task-taken = { $name } takes over “{ $text }” from you.
task-taken-already = This task is gone or taken over already.
task-remove-sure = Shall I take this task away? Whoever took it hears it from me.
task-remove-yes = Yes, take away
task-removed-by = { $name } took a task off your list:

# The project leader
task-less = No task came from “{ $title }” on { $day }. That can be fine. Was something forgotten? Then add it.
task-add = Task at { $title }
task-offered = This task looks for someone else: “{ $text }”.
task-offered-by = It was with { $name }.

late-task = { $name }: “{ $text }” was for { $day }.
late-task-of-nobody = “{ $text }” was for { $day }, and looks for someone.
late-tasks = { $count } tasks are past their day.
late-tasks-title = Late tasks

tasks-open = Open tasks:

# The next time, and why
task-promised = Agreed last time:
why-task-ask = You were at “{ $title }”.
why-task = It is about your task: “{ $text }”.
table-tasks = Tasks
column-task-meeting = Meeting
column-task = Task
column-task-day = Done by
column-task-state = State

# What may stand still
stuck-held_meeting = the tasks after a meeting
stuck-task = a reminder of tasks
task-which = Which task is it about?
task-note-mine = Yes, note it
task-none-needed = That is fine. There is no open question.
task-none-sure = No task from { $title }: is that right?
means-task-when = When is my task due?
means-task-take = Note a task for me
means-task-none = I take no task
means-task-done = It is done
means-task-busy = I am on it
means-task-cannot = I cannot do it
means-task-day = The day of my task

# Signs of life
sign-task = took a task: “{ $text }”
sign-task-done = did a task: “{ $text }”

# In the report
figure-tasks-new = Agreed
figure-tasks-done = Done
figure-tasks-open = Still to do

# Taken over from another
tasks-taken-over = These tasks are yours now:

# Good news
success-tasks = { $count } tasks were done lately.
