# Keeping in touch with every organisation
why-nudge = The coalition keeps in touch with { $organisation }. So now and then I ask what we can do. Never more often than once in two weeks.

# Step 1: what can we do for you?
nudge-offer = Hi { $name }, what can we help { $organisation } with?
wanted-volunteers = Volunteers
wanted-space = Room
wanted-exposure = Publicity
wanted-knowledge = Knowledge
nudge-nothing = Nothing now
nudge-help-when = Good that you say so. When do you need it?
wanted-soon-now = This month
wanted-soon-quarter = This quarter
wanted-soon-open = No hurry
wanted-noted = Noted: { $help }{ $soon }. The project leader will look at it, and let you know.
nudge-help-noted = Noted. The project leader looks at it and will be in touch.
nudge-wish-title = Questions for help
nudge-wish-several = { $count } organisations asked for help.
nudge-wish-of = Help for { $organisation }
nudge-wish-handled-noted = Good. This is done for { $organisation }.
nudge-wish-handled = Done for { $organisation }
nudge-offer-again = Hi { $name }, { $organisation } asked for { $before } before. What can we help with now?
nudge-nothing-noted = Thank you, good to know. You hear no more about this until { $until }. Would another moment suit you better?
nudge-help-told = { $organisation } could use some help: { $help }{ $soon }. You can turn to { $name }.
wanted-told-volunteers = volunteers
wanted-told-space = a room
wanted-told-exposure = more publicity
wanted-told-knowledge = knowledge
wanted-soon-told-now = , this month
wanted-soon-told-quarter = , this quarter
wanted-soon-told-open = . There is no hurry

# Answers at every step
nudge-later = Later
nudge-elsewhere = We take part, but you do not see it
nudge-later-when = Fine. You hear no more about this until { $until }. Does another moment suit you better?
rest-two-weeks = In 2 weeks
rest-two-months = In 2 months
rest-summer = After the summer
nudge-rest-noted = Fine. You hear no more about this until { $until }.
nudge-elsewhere-what = How good to hear! It counts. What do you do most?
doing-activities = Activities
doing-visits = Visits at home
doing-calls = Phoning people
doing-refers = Showing people the way
nudge-elsewhere-noted = Lovely, I noted it. Thank you for what you do.
nudge-elsewhere-told = { $organisation } takes part where we do not see it: { $doing }.
doing-told-activities = activities
doing-told-visits = visits at home
doing-told-calls = phoning people
doing-told-refers = showing people the way

# Step 4: a person calls
phone-please = Will you phone { $organisation }?
phone-for-silence = I have not heard from them for long, not even after some messages.
phone-for-nobody = I know nobody there to whom I can speak.
phone-whom = Who: { $who }
phone-whom-as = { $name }, { $what }
phone-ways = Can be reached by { $ways }
phone-no-ways = I have no address or chat. Please look up the number of the organisation.
phone-nobody = Who: nobody any more. Ask for somebody who works on loneliness.
phone-sign = { $day }, { $name }: { $what }
phone-brings = They offer: { $words }
phone-seeks = They look for: { $words }
phone-open = This is still open. { $name } reads it like this:
phone-say = You could begin so: “Hello { $name }, this is { $me } of { $coalition }. How are things at { $organisation }? And what can we do for you?”
phone-say-nobody = You could begin so: “Hello, this is { $me } of { $coalition }. Who works on loneliness at { $organisation } now? I would like to hear what we can do for you.”
phone-tried = { $count ->
    [one] Nobody answered last week.
   *[other] Nobody answered { $count } times already.
 }
phone-take = I will call
phone-made = I called
phone-unneeded = Not needed
phone-unneeded-noted = Fine, then you do not call. I let it rest for two months.
phone-taken = { $name } calls this organisation.
phone-reached = Did you reach anyone at { $organisation }?
phone-reached-spoken = We spoke
phone-reached-missed = Not reached, later
phone-reached-wrong = Wrong person
phone-reached-after-all = We spoke after all
phone-again = A pity. On { $at } I put { $organisation } on your list again.
phone-rests = Three times nobody answered at { $organisation }. I let it rest for two months now.
phone-wrong-noted = Then we look for somebody else at { $organisation }. Here is an invitation to begin with.
phone-came-of-it = Good that you called. What came of it?
phone-came-agreed = New appointment
phone-came-other-contact = Another contact
phone-came-paused = A pause
phone-came-stopped = They stop
phone-came-nothing = Nothing special
phone-how-long = How long do they want to hear nothing?
phone-pauses = Noted. { $organisation } hears nothing until { $until }.
phone-agreed-what = What did you agree?
phone-note = Would you like to add a note?
note-no-residents = Write nothing about residents.
phone-no-note = No note
phone-thanks = Noted. Thank you for calling.
phone-line = A call to { $organisation } is still open.
phone-show = Call { $organisation }
phone-several = { $count } organisations to call
phone-title = To call
stuck-call = a call for the project leader

# Notes of a project leader
command-contact = Note a contact
note-what = What did you hear, and from whom? For example: called Joke, she looks for a second volunteer.
note-what-of = What did you hear from { $organisation }?
note-which = Which organisation is this about?
note-which-name = Which organisation is this about? Type its name.
note-which-again = I do not know that organisation. Type the name once more.
note-another = Another one
note-with = { $organisation } ({ $name })
note-kept = Noted with { $whom }: “{ $words }” It counts as a sign of life.
note-remove = Remove
note-removed = The note with { $organisation } is gone.
note-a-leader = a project leader
note-line = Note of { $name }, { $day }: “{ $words }”
note-write = Write a note

# The question of the year
nudge-yearly = Hi { $name }, we are here for { $organisation } this year too. Do you take part again?
yearly-again = Again
yearly-differently = Yes, differently
yearly-call-me = Call me
yearly-again-noted = Lovely! Then we go on with { $organisation }.
yearly-call-noted = Fine. The project leader calls you.
yearly-how = Good that you take part. What would you like to be different? One sentence is enough.
yearly-how-noted = Thank you. The project leader reads it.
yearly-told = { $organisation } takes part again, but differently. { $name } writes: “{ $words }”
phone-as-asked = They ask for a call themselves.

# Signs of life
heard-elsewhere = takes part where we do not see it
heard-note = was in a note by { $by }
heard-call = was phoned by { $by }

# What it brought
commitment-costs = What it brought
cost-title = This is what came of it in a year. The figures are about organisations, not about people.
cost-none = Nothing went out yet, so there is nothing to count either.
cost-step = Step { $step }: { $words }
cost-nudge-offer = what can we do for you?
cost-nudge-offer-again = what can we do for you now?
cost-nudge-match = a partner that fits
cost-nudge-success = good news from nearby
cost-nudge-agenda = an agenda item for the team
cost-nudge-yearly = The question of the year
cost-call = a call
cost-brought = Sent { $sent } times. Answered: { $answers }. Came back: { $returned }. Nothing now: { $refused }. Later: { $later }.
cost-called = Phoned { $count } times. Not reached: { $missed }.
cost-cost = What it cost: { $stopped } stopped, { $paused } paused, { $less } want less.
cost-drives-away = Step { $step } drives more organisations away than it brings back. Switch it off?
cost-off = Step { $step } is off.
cost-turn-off = Turn step { $step } off
cost-turn-on = Turn step { $step } on

# On and off, with an example
commitment-settings = Keeping in touch
commitment-off = Keeping in touch is off.
commitment-on = Keeping in touch is on.
commitment-what = Do I hear nothing from an organisation for a while? Then I ask what we can do for them.
commitment-days = I do that after { $one }, { $two } and { $three } days. After { $call } days I ask you to phone.
commitment-schil = For the outer ring it all takes one and a half times as long.
commitment-ends = Every sign of life counts, and then I stop. At most three organisations get something in a week.
pace-sooner = Sooner
pace-usual = Usual
pace-later = Slower
commitment-preview = See the first month
commitment-plan = See the coming month
commitment-turn-on = Turn it on
commitment-turn-off = Turn it off
commitment-is-on = It is on. You can always turn it off again.
commitment-is-off = It is off. No new questions come any more.
commitment-month = This goes out in a month, if I hear from nobody:
commitment-later = Nothing goes out in the coming month. After that it does, if I hear from nobody:
commitment-none = Nothing goes out for now.
commitment-nobody = { $count ->
    [one] At one organisation I can reach nobody. I ask you to phone it.
   *[other] At { $count } organisations I can reach nobody. I ask you to phone them, three a week.
 }
commitment-line = { $day }, step { $step }: { $whom }
commitment-whom = { $organisation } ({ $name })
commitment-alone =
    { $count ->
        [one] At one organisation all depends on one person. I ask them once for a stand-in.
       *[other] At { $count } organisations all depends on one person. I ask them once for a stand-in.
    }
commitment-words = Step { $step } sounds like this:
commitment-labels = Answers: { $labels }
commitment-courtesy = Everything goes at a decent hour, and never too much for one person.
stuck-introduction = an introduction
stuck-engagement = keeping in touch with an organisation

# How an organisation is doing
level-line = { $level }{ $why }
level-involved = Involved
level-calm = Calm
level-quiet = Quiet
level-asleep = Asleep
clock-led = . A project leader works there
clock-nobody = . Nobody is left
clock-unreachable = . Nobody can be reached
clock-paused = . They have a pause
clock-light = . They want only what is needed
level-last = The last sign: { $day }. { $name } { $what }.
level-was-here = was here
level-never = There is no sign of life yet.
level-year =
    { $count ->
        [0] They took part in nothing this year. { $people ->
            [one] One contact is active.
           *[other] { $people } contacts are active.
        }
        [one] They took part once this year. { $people ->
            [one] One contact is active.
           *[other] { $people } contacts are active.
        }
       *[other] They took part { $count } times this year. { $people ->
            [one] One contact is active.
           *[other] { $people } contacts are active.
        }
    }
trouble-nobody-left = Nobody can be reached any more.
trouble-one-contact = There is only one contact: { $name }.
trouble-channel-closed = { $name } cannot be reached any more.
trouble-one-does-all = { $name } did it all alone this year.
trouble-silent-contact = Nothing came from { $name } for long, but it did from the others.
timeline = Their year in a picture
timeline-of = The year of { $organisation }.
timeline-month = { $month }
sliding-line = { $organisation } is sliding: { $level }
sliding-several = { $count } of { $of } organisations are sliding.
sliding-title = Organisations that are sliding
one-person-line = { $organisation } depends on one person. { $why }
one-person-several = At { $count } of { $of } organisations all depends on one person.
one-person-title = All depends on one person

# Step 2: a partner that fits
nudge-match = Good news, { $name }.
fits-seeks = { $partner } looks for: { $words }. That fits you.
fits-brings = { $partner } offers: { $words }. You look for that.
shall-i-introduce = Shall I bring you together?
introduce-yes = Yes
introduce-more = Tell me more
introduce-no = Not now
more-of = This is what I know of { $partner }:
more-sector = Sector: { $words }
more-offers = Offers: { $words }
more-seeks = Looks for: { $words }
both-say-yes = I ask them as well. I pass on names only if you both say yes.
match-cannot-now = Good that you want to. They cannot do it now after all. What else can we help you with?
introduction-asks = Lovely! I now ask { $partner }. You hear it if they say yes too.
begin-how = What would you like first?
begin-coffee = A cup of coffee
begin-visit = Visit each other
begin-words = Send a message
begin-noted = Noted. I pass that on if they say yes too.

# Bringing two organisations together
introduction-between = { $organisations }
why-introduction = I think that these organisations fit each other: { $between }. I give names only if both say yes.
introduction-offer = Good news, { $name }. There is a partner that would like to get to know you.
introduction-later = Fine. I ask you once more on { $at }.
introduction-declined = Thank you, good to know. I say that it does not fit just now.
introduction-not-any-more = Good that you want to. { $partner } cannot do it now after all. Another time, then.
introduction-gone = This is over. Something changed at one of the two organisations.
introduction-made = Lovely, you both want to. You can turn to { $name } of { $partner }.
begins-with-coffee = { $name } would like to have a coffee first.
begins-with-visit = { $name } would like to visit each other first.
begins-with-words = { $name } would like to send a message first.
introduction-how = Do write { $name } a first message. I will bring it.
write-to = Write to { $name }
write-to-whom = What do you want to write to { $name }? Type it here.
introduction-about = the idea to meet each other
introduction-not-now = { $partner } cannot do it just now. Good that you wanted to! I keep looking for you.
introduction-told = { $one } and { $other } were introduced to each other. This fits: { $words }.

# Step 2: good news nearby
nudge-success = Hi { $name }, there is good news from the coalition.
joining-ask = There is a place for { $organisation } too. Shall I say that you want to be there?
joining-yes = Yes, please
joining-how = Great! How would you like to begin?
joining-look = Look in once
joining-small = Do something small
joining-talk = Talk first
joining-told = { $organisation } would like to be there{ $how }.
joining-told-look = . They like to look in once
joining-told-small = . They like to begin with something small
joining-told-talk = . They like to talk first

# Step 3: an agenda item of five minutes
nudge-agenda = Hi { $name }, I have an agenda item of 5 minutes ready for you.
agenda-ask = It keeps the subject alive at { $organisation }. Shall I send it?
agenda-send = Go ahead
agenda-in-a-month = In a month
agenda-month-noted = Fine. I ask once more on { $day }.
agenda-page = And here it is on one page. Do pass it on.
agenda-which-day = On which day will you discuss it? Tap or type a day.
agenda-day = { $day }
agenda-day-unknown = I do not know yet
agenda-day-again = I do not get that day, or it is far away.
agenda-day-noted = Noted: { $day }. A week later I ask how it went.
agenda-no-day-noted = No problem. In a week I ask how it went.
agenda-discussed = Hi { $name }, I am glad to help with the agenda item for your team. Was it discussed?
discussed-done = Yes
discussed-not-yet = Not yet
discussed-unfit = It does not fit
discussed-noted-done = How good! Thank you. That keeps it alive.
discussed-noted-not-yet = That is fine. You have the agenda item, and it stays good.
discussed-noted-unfit = Thank you for saying so. I will not send this again.
discussed-told = { $organisation } discussed the subject in the team.
agenda-to-manager = Shall I send it to { $name } too?
agenda-manager-not = Fine, then it stays with you.
agenda-manager-asked = I ask { $name } whether I may. I say that it was your idea.
agenda-for-manager = Hi { $name }, { $by } thought of you. I have an agenda item of 5 minutes ready for the team.
agenda-manager-ask = It keeps an eye on loneliness alive at { $organisation }. Shall I send it?
agenda-manager-thanks = Thank you, good to know.

# The agenda item itself
item-file = agenda-item
item-title = Agenda item: together against loneliness
item-five-minutes = Five minutes for our team
item-why = 1. Why this? (1 minute)
item-alone = Many people feel lonely at times. Often you cannot tell from the outside.
item-we-see = We meet people every day. So we take part in { $coalition }.
item-talk = 2. Talk about it (3 minutes)
item-question-care = Which of our clients sees hardly anyone? How can you tell?
item-question-welfare = Whom do we not see any more, who used to come? How can you tell that someone feels alone?
item-question-town = Where do we meet people who are on their own? At the desk, on the phone, in the street?
item-question-club = Which of our members do we see less than before? Who never stays for a chat?
item-question-shop = Which customer likes a chat? For whom may it be the only one of the day?
item-question-library = Who comes here often, and talks to nobody? How can you tell that someone looks for company?
item-question-school = Which pupil or parent often stands alone? How can you tell?
item-question-any = Whom do we know who is often on their own? How can you tell?
item-what-then = What do you do when you notice? What goes well already?
item-agree = 3. Agree on one thing (1 minute)
item-one-step = Choose one small step. Who takes it, and when?
item-example-care = For example: ask one client this week who still comes to visit.
item-example-welfare = For example: phone one person this week whom you have not seen for a while.
item-example-town = For example: show at the desk where people can go for company.
item-example-club = For example: phone one member this week whom you have not seen for a while.
item-example-shop = For example: take time for a chat in one quiet hour a day.
item-example-library = For example: have one table where anyone may join.
item-example-school = For example: ask one parent to bring another along.
item-example-any = For example: phone one person this week to whom you have not talked for a while.
item-help = Questions, or some help? The project leader of { $coalition } is glad to think along.
