# Finding a time
command-peiling = Find a time
command-peilingen = Running polls
poll-what-for = What do you need a time for? Tap a group, or type it yourself.
poll-for-group = Meeting { $group }
poll-title-unfit = Type briefly what it is about. For example: Meeting of the language group.
poll-draft-open = You were already making a poll: “{ $title }”
poll-dropped = All right, I will not ask anyone.
poll-runs-already = This poll is running already.
poll-who = Whom do I ask? Tap a group. You can type names too. Then tap Done.
poll-who-first = First choose whom I ask. Then tap Done.
poll-nobody-picked = You did not pick someone for each name. Tap another name, or tap Done once more.
poll-who-of-these = Which of these people do you mean? Tap the name. Then tap Done.
poll-unknown-people = I know nobody by this name: { $names }.
poll-slots = Which times do I propose? Just type them. For example: Tue 12 Jan 19:30, Thu 14 Jan 10:00 or 14:30
poll-proposed = My proposal fits when these people usually can:
poll-slot = { $at }
poll-slot-line = • { $at }
poll-take = { $count ->
    [one] Take this time
   *[other] Take these { $count } times
 }
poll-slots-instead = What you type now replaces: { $times }.
poll-slots-unread = I saw no time in your message.
poll-slots-more = Type only that time again. Then I will add it.
poll-one-length = Each time lasts { $length }. I did not take another end.
misread-unclear = I did not understand this: { $words }.
misread-past = This has passed already: { $words }.
misread-weekday = This day and date do not belong together: { $words }.
misread-far = This is very far away: { $words }.
misread-no-time = The time is missing here: { $words }.
misread-no-day = The day is missing here: { $words }.
misread-day-or-hour = Is this a day or an hour? { $words }. Add the month, or write 11:00.
misread-which-week = This week or the week after? { $words }. Add the date.
misread-which-half = Is this in the morning or in the evening? { $words }. Type for instance 19:30.
misread-skipped = This time does not exist, as the clock goes forward then: { $words }.
misread-repeating = I cannot take times that come back again and again: { $words }.
misread-too-long = That is too much text at once.
misread-double = This was there twice: { $words }.
poll-too-many = I cannot propose more than { $most } times. I left out the last ones.

# Before it goes
poll-nobody-to-ask = There is nobody to ask yet ({ $names }).
poll-preview = { $count ->
    [0] This way nobody gets the question ({ $names })
    [one] This is how I ask one person ({ $names })
   *[other] This is how I ask { $count } people ({ $names })
 }
poll-arrives-late = { $count ->
    [one] Note: 1 person gets this only after the time to answer.
   *[other] Note: { $count } people get this only after the time to answer.
 } Better choose later times.
poll-when = When can you come? You can answer until { $until }.
poll-late = The time to answer has passed. You can still answer until a time is chosen.
poll-asks = { $author } is looking for a time:
poll-head = { $title } · { $length }
poll-head-place = { $title } · { $length } · { $place }
poll-fatigue = Note: { $count } times is a lot. With more than ten, people drop out.
poll-unreached = { $count ->
    [one] One person I cannot reach
   *[other] { $count } people I cannot reach
 }: { $names }. Do you hear from them? Then answer for them.
poll-in-chat = The group chat shows how it is going.
poll-required = Must be there: { $names }.
poll-minimum = At least { $count } organisations must be there.
poll-is-hidden = The group chat hides how it is going until the time to answer has passed.
poll-change-slots = Other times
poll-change-deadline = Answer until
poll-change-length = How long
poll-change-place = Where
poll-change-people = Who
poll-change-title = Title
poll-extras = More wishes
poll-ask-title = What is the meeting called?
poll-ask-length = How long does it take? Tap or type it, for example: 45 minutes.
poll-ask-place = Where is it? Type a place or a link.
poll-ask-deadline = Until when can people answer? Tap a moment or type it.
poll-no-place = Not known yet
poll-length-unread = I did not understand that. Type for example: 45 minutes, or 2 hours.
poll-deadline-late = That is after the first time ({ $first }). Choose a moment before it.
poll-extras-which = What else do you want? You can skip this. The minimum is about organisations.
poll-demand = Who must be there?
poll-demand-which = Who must certainly be there? That weighs most when I choose a time.
poll-minimum-of = { $count ->
    [0] No minimum
   *[other] At least { $count }
 }
poll-reminders-of = { $count ->
    [0] No reminder
    [one] One reminder
   *[other] { $count } reminders
 }
poll-hide = Hide how it goes in the group chat
poll-show-answers = Show how it goes in the group chat
poll-lies-ready = It is time again for: { $title }. I have prepared a poll. Check it and send it.
poll-again = A new round. The times fit what people said last time.

# Answering
vote-yes = I can
vote-maybe = If need be
vote-no = I cannot
poll-ask-slot = { $number } of { $count }: can you come on { $at }?
poll-rows-change = Tap a time to change your answer.
poll-rows-how = Tap a time. Once is: I can. Twice: if need be. Three times: I cannot.
poll-rows-typed = You can type too. For example: Tuesday works, Thursday rather not.
poll-row-open = { $at } · …
poll-row-yes = { $at } · ✔ I can
poll-row-maybe = { $at } · ~ if need be
poll-row-no = { $at } · ✗ I cannot
poll-chose-yes = { $at }: I can
poll-chose-maybe = { $at }: if need be
poll-chose-no = { $at }: I cannot
poll-said-open = … { $at }: not answered yet
poll-said-yes = ✔ { poll-chose-yes }
poll-said-maybe = ~ { poll-chose-maybe }
poll-said-no = ✗ { poll-chose-no }
poll-none = None of these
poll-colleague = A colleague goes
poll-colleague-of = A colleague goes: { $title }
poll-remark = Remark
poll-change = Change
poll-for = You answer for { $name }.
poll-noted = ✔ Noted, thank you. After { $until } you will hear which time it is.
poll-noted-late = ✔ Noted, thank you. You will hear which time it is.
poll-entered-for-you = ✔ The project leader filled this in, from what you told. Is it not right? Tap Change.
poll-answered-below = The answer stands below.
poll-noted-for = ✔ Noted for { $name }.
poll-your-remark = Your remark: “{ $text }”
poll-left-open = { $count ->
    [one] One time is still empty. Can you not come then?
   *[other] { $count } times are still empty. Can you not come then?
 }
poll-open-no = I cannot come then
poll-open-unknown = I do not know yet
poll-slot-gone = This time is no longer possible.
poll-remark-ask = What do you want to add? The project leader reads it.
poll-unclear = I did not understand this: { $words }. Are these answers right?
poll-which-slot = Do you mean only { $at }, or all { $count } times?
poll-this-yes = Yes, I can on { $at }
poll-this-maybe = { $at }, if need be
poll-this-no = I cannot on { $at }
poll-all-yes = I can at all { $count } times
poll-all-maybe = All { $count }, if need be
poll-all-no = None of the { $count } times
poll-ask-each = I am not sure what to write down: { $words }. Please tap it at each time.
poll-besides = You also wrote: { $words }. Shall I pass that on?
poll-suggest = Suggest another time
poll-suggest-ask = When can you come? Type a day and a time. The project leader reads it and sees what is possible.
poll-no-hurry = That is fine. Fill it in as soon as you know.
poll-shall-i-note = Shall I note this for “{ $title }”?
poll-note-this = Yes, note this
poll-note-not = No
poll-stays = All right, your answer stays as it was.
poll-which-poll = Is this your answer for a meeting? Then tap which one.
poll-no-answer = I see no answer about the times in this. What shall I do with it?
poll-as-remark = Pass it on as a remark
poll-show-card = Show the times
poll-unanswered = A question waits for you: when can you come to “{ $title }”?
poll-answer-now = Answer now
poll-fill-own = Fill in my answer
poll-fill-in = Answer: { $title }
poll-change-of = Change: { $title }
poll-passed = Your colleague answers for you. You need not do anything more.
poll-stays-with = { $name } now takes care of the poll “{ $title }”.
poll-own-again = I will go after all
poll-which-colleague = Who goes in your place?
poll-no-colleague = I do not know a colleague of yours yet. Ask your project leader for a link for your colleague.
poll-asked-instead = { $name } cannot go, and asks whether you can.
poll-not-needed = { $name } will go after all. You need not do anything more.
poll-asked-below = The question stands below.
poll-reminder = Your answer still counts, until { $until }. One minute is enough.
poll-new-slots = There are new times. You only need to answer those.
poll-decided = The time is chosen:
poll-cancelled = This poll was stopped. You need not do anything more.
poll-too-late = All times have passed. You need not do anything more.
why-poll = We are looking for a time for “{ $title }”.

# What the leader sees
poll-answered = Answers: { $answered } of { $asked }. People can answer until { $until }.
poll-answered-late = Answers: { $answered } of { $asked }. The time to answer ran until { $until }.
poll-tally = { $at }: { $counts }
poll-count-yes = { $count } can
poll-count-maybe = { $count } if need be
poll-count-no = { $count } cannot
poll-count-none = nothing known yet
poll-more-slots = { $count ->
    [one] And one other time.
   *[other] And { $count } other times.
 }
poll-says = { $name }: “{ $text }”
poll-entered = { $name }: entered by { $by }, { $on }
poll-entered-by-former = { $name }: entered by someone who stopped, { $on }
poll-silent = No answer yet from: { $names }.
poll-answer-in-own-chat = You answer in your own chat with me.
poll-choose = Choose a time
poll-map = Who can when
poll-map-of = { $title }: who can when.
poll-who-is-silent = Answer for someone
poll-for-whom = For whom do you answer?
poll-add = Add a time
poll-withdraw = Take a time out
poll-stop = Stop this poll
poll-add-which = Which times do you add? Just type them.
poll-added = { $count ->
    [one] One time was added.
   *[other] { $count } times were added.
 } Those who were done only see what is new.
poll-nothing-added = Nothing was added.
poll-withdraw-which = Which time is no longer possible? Tap again and it is back.
poll-withdrawn = Taken out: { $at }
poll-last-slot = This is the last time left. You can stop the whole poll instead.
poll-stop-sure = Do I stop “{ $title }”? Then nobody needs to answer any more.
poll-stop-yes = Yes, stop
poll-stopped = “{ $title }” was stopped.
poll-below = You find how it is going below.
polls-running = These polls are running now:
no-polls = No poll is running now. Looking for a time? Type /peiling.

poll-can-choose = { $title }: you can choose a time now.
polls-can-choose = For { $count } meetings you can choose a time now.
polls-can-choose-title = Choose times
poll-choose-for = Choose: { $title }
poll-runs = { $title }: { $answered } of { $asked } answers. People can answer until { $until }.
polls-run = { $count } polls are running.
polls-run-title = Running polls

# Choosing
poll-now-everyone = Everyone has answered. You can choose.
poll-now-minimum = Enough organisations can come now. You can choose, or wait a little.
poll-now-deadline = The time to answer has passed. You can choose.
poll-best = Best choice: { $at }
poll-best-few = Little is known yet: { $answered } of { $invited } answered. What fits best now: { $at }
poll-as-of = This is how it stood on { $at }.
poll-best-so-far = Best choice so far: { $at }
poll-twice = { $first } and also { $second }
poll-covers = { $covered } of { $of } organisations will be there.
poll-can = Can come: { $shares }.
poll-share-volunteer = { $can } of { $of } volunteers
poll-share-professional = { $can } of { $of } professionals
poll-share-board = { $can } of { $of } board members
poll-share-business = { $can } of { $of } business people
poll-share-other = { $can } of { $of } others
poll-lacks-required = Must be there, but cannot or has not said yet: { $names }.
poll-cannot = { $count ->
    [one] Cannot come
   *[other] Cannot come
 }: { $names }.
poll-unknown = Not known yet from: { $names }.
poll-short = { $count ->
    [one] One organisation is still missing.
   *[other] { $count } organisations are still missing.
 }
poll-call-yourself = Your own answer is still missing. It would help the most.
poll-call-completes = One call to { $name } makes it complete.
poll-call-helps = A call to { $name } helps most.
poll-person-of = { $name } ({ $organisations })
poll-move = { $evening ->
    [yes] Rather in the evening?
   *[no] Rather in the daytime?
 } On { $at } you miss { $count ->
    [one] one organisation
   *[other] { $count } organisations
 }: { $names }.
poll-move-people = { $evening ->
    [yes] Rather in the evening?
   *[no] Rather in the daytime?
 } On { $at } there { $count ->
    [one] is one person fewer.
   *[other] are { $count } people fewer.
 }
poll-move-required = { $evening ->
    [yes] Rather in the evening?
   *[no] Rather in the daytime?
 } On { $at } you miss those who must be there: { $names }.
poll-tied = Just as good: { $times }.
poll-fairly = Last time it suited some people less well. Their say weighs more now.
poll-pair = Meeting twice is possible too: { $at }. { $all ->
    [yes] Then everyone can come once.
   *[no] Then more people can come at least once.
 }
poll-nobody = There is no answer yet. Phone someone, or try other times.
poll-nobody-can = Nobody can come at any of these times yet. Phone someone, or try other times.
poll-all-past = All times have passed. Ask for new times.
poll-pick = Choose { $at }
poll-other = Another time
poll-new-round = New round
poll-all-choices = All times, the best on top:
poll-choice-row = { $at }: { $can } of { $of }
poll-sure = Do you choose { $at }?
poll-then = { $count ->
    [one] One person gets the date, with a file for their calendar.
   *[other] { $count } people get the date, with a file for their calendar.
 }
poll-yes = Yes, choose this
table-polls = Polls
column-poll = Poll
column-moment = Moment

# The picture of who can when
map-file = who-can-when
map-asked = { $people ->
    [one] 1 person
   *[other] { $people } people
} · { $organisations ->
    [one] 1 organisation
   *[other] { $organisations } organisations
}
map-best-slots = You see the best { $shown } of { $all } times.
map-by-organisation = One line for each organisation. The number counts people.
map-some-organisations = You mostly see who misses the best choice.
map-yes = can
map-maybe = if need be
map-no = cannot
map-open = no answer yet
map-best = best choice
map-nowhere = Without an organisation
map-others = The other { $count }
map-total-yes = Can (people)
map-total-maybe = If need be
map-total-reached = Organisations
map-volunteer = volunteer
map-professional = professional
map-board = board
map-business = entrepreneur
map-letter-volunteer = V
map-letter-professional = P
map-letter-board = B
map-letter-business = E

# What may stand still
stuck-poll = a poll
poll-which-times = Which times suit you?
poll-nothing-given = { $title }: you did not say yet when you can.
poll-which-way = Find a new date, or something with a poll that runs?
poll-new = New poll
poll-those-running = Which run now?
means-poll-vote = My answer to the times
means-poll-make = Find a date
poll-so-many = { $title }: { $count } of { $all } people gave their times. The time is not fixed yet. After that I know who will come.
poll-undecided = { $title }: the time and the place are not fixed yet.
poll-undecided-at = { $title }: the time is not fixed yet. Where: { $place }

# Signs of life
sign-poll = answered the poll “{ $title }”

# In the report
figure-poll-answers = To a poll
figure-poll-pace = Half of the answers to a poll come within

# Taken over from another
polls-taken-over =
    { $count ->
        [one] A date is being sought. Fill in when you can.
       *[other] { $count } dates are being sought. Fill in when you can.
    }
