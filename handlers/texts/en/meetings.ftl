# The date
meeting-moment = { $at }
meeting-hours = { $begins } to { $ends }
meeting-place = Where: { $place }
meeting-place-open = Where: you will hear that later.
meeting-invited-by = { $name } invites you.
meeting-date = The date is known: { $title }
meeting-dates = The date is known: { $title }. It is held twice, so that everyone can come.
meeting-invited = New meeting: { $title }
meeting-stands = This is settled: { $title }
meeting-everyone-hears =
    { $later ->
        [0] Everyone gets the date now, with a file for their calendar.
       *[other] Everyone gets the date, with a file for their calendar.
    }
meeting-unreached = Not reachable: { $names }. Will you tell them?
meeting-in-chat = The group chat gets it too.
meeting-answer-there = Tell me in your own chat with me whether you come. The file for your calendar is there too.
meeting-see = See { $at }
meeting-file = Here is the file for your calendar: { $title }
why-meeting-polled = The date of “{ $title }” was chosen in the poll.
why-meeting-colleague = A colleague asked whether you can go to “{ $title }”.
why-meeting-made = { $author } invites you to “{ $title }”.

# Who comes
meeting-ask = Will you come?
meeting-which = To which will you come?
meeting-you-come = You said that it is possible. Good that you will come.
meeting-entered-for-you = The project leader filled in that it is possible. Good that you will come.
meeting-counted-on = We still count on you. Can you not come now? Then tap the button.
meeting-you-come-to = You come on { $at }.
meeting-you-cannot = A pity that you cannot be there.
meeting-i-come = I will come
meeting-i-cannot = I cannot come
meeting-come-too = I am coming too
meeting-come-at = I come { $at }
meeting-rather = Rather { $at }
meeting-cannot-after-all = I cannot after all
meeting-can-after-all = I can after all
meeting-said-come = You will come
meeting-said-come-at = You come { $at }
meeting-said-cannot = You will not come
meeting-noted-yes = Noted: you will come. { $title }
meeting-noted-no = Noted: you will not come. { $title }, { $at }
meeting-is-off = This is off.
meeting-is-over = This is over.

# The agenda
command-agenda = Agenda
agenda-is = This is coming for you:
agenda-empty = There is nothing in your agenda yet. As soon as there is a date, you will hear.
agenda-off = Is off: { $title }, { $at }.
agenda-you-hear = As soon as there is a date, you will hear.
agenda-of-everyone = This is coming at { $coalition }:
agenda-empty-everyone = There is nothing in the agenda yet.
agenda-mine = Only mine
agenda-everyone = Everything
agenda-new = New meeting
meeting-take-file = File for calendar
meeting-for = You go for { $organisations }.
meeting-instead-of = You go in place of { $name }.
meeting-of-group = For: { $group }
guests-none = Nobody is asked yet.
guests-expected = Will come ({ $count }): { $names }
guests-cannot = Cannot come ({ $count }): { $names }
guests-unknown = Did not say yet ({ $count }): { $names }
guests-elsewhere = Go to the other one ({ $count }): { $names }
guests-asked = Asked to stand in ({ $count }): { $names }
guests-all = All names
guest-line = { $name } · { $organisations }: { $said }
guest-line-alone = { $name }: { $said }
guest-expected = will come
guest-cannot = cannot come
guest-unknown = did not say yet
guest-elsewhere = goes to the other one
guest-asked = asked to stand in
meeting-reminds = A reminder goes out the day before.
meeting-reminds-not = No reminder goes out.
meeting-remind = Do remind
meeting-remind-not = Do not remind

# A new meeting
meeting-ask-title = What is the meeting called? Keep it short.
meeting-ask-guests = For whom is it? Tap a group, or type names.
meeting-for-everyone = Everyone
meeting-guests-more = Are these all? Type another name, or tap Done.
meeting-guests-first = Whom do you mean? Tap the name, or type it again.
meeting-guests-unknown = I do not know: { $names }.
meeting-place-later = Not known yet
meeting-ask-when = When is it? Type for example: Thu 14 Jan 10:00.
meeting-ask-place = Where is it? Type a place or a link.
meeting-left = Fine, nothing changes.
meeting-takes = It takes { $length }.
meeting-goes-to =
    { $count ->
        [one] 1 person gets the date: { $names }.
       *[other] { $count } people get the date: { $names }.
    }
meeting-goes-to-nobody = Nobody else is in this group yet. Only you get the date.
meeting-make = Put in the agenda

# The day before
meeting-tomorrow = Tomorrow: { $title }
meeting-is-near = Soon: { $title }
meeting-said-nothing = You did not say yet. Will you come?

# A colleague goes
guest-of = { $name } ({ $organisations })
meeting-which-colleague = Can a colleague go instead? Tap a name and I will ask.
meeting-no-colleague = I know nobody else of your organisation whom I can ask.
meeting-ask-colleague = Ask a colleague
meeting-other-colleague = Ask someone else
meeting-colleague-asked = I ask { $name }. You will hear from me whether it works out.
meeting-can-you-go = { $name } cannot go to: { $title }. Can you go?
meeting-i-go = I will go
meeting-nor-can-i = I cannot either
meeting-taken = Thank you. { $name } goes already.
meeting-colleague-goes = { $name } goes instead of you: { $title }, { $at }.
meeting-stays-with = { $name } goes now: { $title }, { $at }.
meeting-colleague-cannot = { $name } cannot either: { $title }, { $at }.
meeting-you-come-yourself = You go yourself already.
meeting-also-goes = { $name } goes as well now. Will you two agree on it?
meeting-shall-i-note = Shall I note that you will not come? { $title }, { $at }
meeting-note-it = Yes, I will not come
meeting-note-not = No
meeting-nothing-noted = All right, I note nothing.
meeting-which-not = Can you not be there? { $titles }
meeting-cannot-at = I cannot { $at }

# What the leader hears
meeting-absent = { $name } cannot come: { $title }, { $at }.
meeting-goes-instead = Goes instead: { $names }.
meeting-asked-instead = Asked to stand in: { $names }.
meeting-nobody-instead = Nobody stands in yet.
meeting-stands-in = { $name } goes instead of { $other }: { $title }, { $at }.
meeting-comes-after-all = { $name } comes after all: { $title }, { $at }.

# Moving and calling off
meeting-other-time = Other time
meeting-other-place = Other place
meeting-call-off = Call off
meeting-ask-other-time = When will it be? Type for example: Thu 14 Jan 10:00.
meeting-ask-other-place = Where will it be? Type a place or a link.
meeting-from-to = From { $before } to { $at }
meeting-to-place = New place: { $place }
meeting-hear-of-it =
    { $count ->
        [0] Nobody else needs to hear this.
        [one] 1 person hears of this.
       *[other] { $count } people hear of this.
    }
meeting-do-change = Yes, change it
meeting-same = Then nothing changes.
meeting-changed-since = This has changed meanwhile.
meeting-is-changed = Changed: { $title }
meeting-call-off-sure = Shall I call this off? { $title }
meeting-call-off-yes = Yes, call it off
meeting-called-off = Called off: { $title }, { $at }.
meeting-goes-on = This goes on after all: { $title }
meeting-go-on = Let it go on after all
meeting-can-go-on = Was this a mistake? You can take it back for one hour.
meeting-told-hear-so = Everyone who heard that it was off hears of it.
meeting-off-for-good = It can only be taken back in the first hour. Make a new meeting.
meeting-restored-by = { $name } lets this go on after all: { $title }
meeting-reason = Why: { $reason }
meeting-ask-reason = Do you want to say why? Then type it first.
meeting-other-reason = Rather use other words? Then type them.
meeting-everyone-hears-so =
    { $later ->
        [0] Everyone hears of it now.
       *[other] Everyone hears of it.
    }
meeting-moved = New time: { $title }. It was { $before } before.
meeting-changed = Please note, something has changed: { $title }
meeting-off = This is off: { $title }
meeting-still-on = The other one is still on: { $at }. Can you come then?
meeting-ask-cannot = Can you come then?
meeting-ask-elsewhere = Can you come then?
meeting-ask-expected = Can you come then too?
meeting-ask-unknown = Will you come?
meeting-asks-again = I will ask everyone again if they will come.
meeting-newest-below = Something has changed. You get the newest below.
meeting-has-moved = This has moved to { $at }.
meeting-changed-by = { $name } changed this: { $title }
meeting-called-off-by = { $name } called this off: { $title }
meeting-unanswered = “{ $title }” is on { $at }. You did not say yet. Will you come?

# Who was there
there-who = Who was at { $title }, { $at }?
there-how = Who said they would come is ticked already. Tap who was there, or who was not. Then tap Done.
there-else = Someone else was there
there-else-who = Who else was there? Type the name.
there-else-these = Whom do you mean? Tap on a name, or type another one.
there-else-none = I know nobody like “{ $name }”. Type another name, or go back.
there-were =
    { $count ->
        [one] Noted. At { $title }, { $at }, there was 1 person: { $names }.
       *[other] Noted. At { $title }, { $at }, there were { $count } people: { $names }.
    }
there-was-nobody = Noted. At { $title }, { $at }, there was nobody.
there-change = Change
been = Held: { $title }, { $at }
been-ask = Were you there?
been-yes = You were there.
been-no = You were not there.
i-was-there = I was there
i-was-not-there = I was not there
been-noted-yes = Noted: you were at { $title }.
been-noted-no = Noted: you were not at { $title }.
table-attendance = Who comes and who was there
column-meeting = Meeting
column-day = Day and time
column-expected = Said
column-came = Was there

meeting-unticked = { $title }, { $at }: who was there?
meeting-tick = Tick who was there
meetings-unticked = Of { $count } meetings I do not know yet who was there.
meetings-unticked-title = Who was there?

# In the overview
meeting-comes = { $count ->
    [0] { $title }, { $at }. Nobody said that they come yet.
    [one] { $title }, { $at }. One person comes.
   *[other] { $title }, { $at }. { $count } people come.
 }
meetings-come = There are { $count } meetings this week.
meetings-come-title = This week

# At an organisation
turnout-of = Last time: { $title }, { $at }. There: { $names }.
turnout-none = Last time: { $title }, { $at }. Nobody was there.

# How often a group meets
rhythm = Rhythm
rhythm-is = This is how often each group meets. Tap a group to change it.
rhythm-of = { $group }: { $times } times a year
rhythm-none = { $group }: no fixed rhythm
rhythm-ask = How many times a year does the { $group } meet?
rhythm-then = Eight weeks before the next one I put a poll ready for you.
rhythm-no = No fixed rhythm

# What may stand still
stuck-meeting = a meeting
stuck-meeting_rhythm = a next meeting
meeting-so-many = { $title }, { $at }: { $count ->
    [0] nobody said yet that they come.
    [one] 1 person comes.
   *[other] { $count } people come.
}
meeting-from = From: { $organisations }.
meeting-none = You are not on the list of any meeting now.
meeting-late-nowhere = There is nothing in your agenda yet. Shall I tell the project leader?
meeting-late-how = No problem, you stay on the list. Shall I tell the project leader?
meeting-colleague-tap = Good that somebody goes. Tap below, and I ask your colleague.
meeting-colleague-how = Good that somebody goes. Can you not come yourself? Tap that. After that you see whether I can ask a colleague.
meeting-other-time-how = The project leader chooses another time. Shall I pass on your question?
meeting-of = { $title }, { $at }
means-meeting-when = When is it?
means-meeting-where = Where is it?
means-meeting-who-comes = Who comes?
means-meeting-absent = I cannot come
means-meeting-late = I come later
means-meeting-colleague = Somebody else goes for me
means-another-time = I want another time
meeting-cannot-to = I cannot come to { $title }

# Signs of life
sign-meeting = was at “{ $title }”

# In the report
figure-meetings = Held
figure-turnout = Turnout
figure-turnout-volunteer = Turnout of volunteers
figure-turnout-professional = Turnout of professionals
figure-turnout-board = Turnout of board members
figure-turnout-business = Turnout of businesses

# Taken over from another
meetings-taken-over = These meetings are coming up. Can’t you make it? Say so in the agenda.
meeting-passed-on = { $title }: { $at }

# Good news
success-met = The group { $group } met on { $day }.
