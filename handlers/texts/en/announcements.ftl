# Writing a message
command-bericht = Send a message
command-gepland = Planned and sent
draft-open = You were writing a message already: “{ $text }”
audience-which = Who is your message for? You may choose several. Then tap Done.
audience-no-person = One person cannot be chosen here: { $names }. Choose the organisation or a group.
audience-unknown = I do not know this: { $names }.
audience-nobody = First choose who your message is for. Then tap Done.
audience-everyone = Everyone
why-announcement = { $author } wrote this. This message is for: { $audience }.
audience-kinds = Kind of people
audience-sectors = Sector
audience-one = One organisation
audience-which-kinds = Which people? You may choose several.
audience-which-sectors = Which sector? You may choose several.
audience-where = The group { $group } has a chat of its own. Where shall I send it?
reach-members = To each member
reach-chat = In the group chat
reach-both = Both
audience-organisation = Which organisation? Type its name. A part is enough.
audience-organisation-which = Is it one of these? If not, type the name again.
audience-organisation-again = I do not know that one. Type the name again.
announcement-text = What would you like to send? Type your message. A picture or document is fine too.
announcement-text-now = Type the new text.
file-words = Would you like words with it? Type them now.
without-words = Without words
file-added = Your file goes along.
file-replaced = One file fits with a message. I take the last one.
announcement-picture = (picture or document)
announcement-choices = Would you like buttons under your message? Then everyone can answer with one tap. Type three at most, each on its own line.
choices-ready = “{ $first }” and “{ $second }”
choice-join = I will join
choice-call = Call me
choices-none = No buttons
choices-empty = I saw no text. Type each button on its own line.
choices-too-many = That makes { $count } buttons. Three fit. Type them again.
choice-too-long = “{ $label }” is too long for a button, which holds { $limit } characters. Type the buttons again.
text-lengthened = I put this after your text.
announcement-under-way = This message is on its way already.
announcement-cancelled = Fine, I send nothing.
announcement-restore = Go on after all

# What it looks like
announcement-from = From { $author } ({ $coalition }):
announcement-corrected-from = Corrected message from { $author } ({ $coalition }):
announcement-better-below = This message was corrected. You get the new version below.
announcement-chose-before = You chose first: { $label }. Please choose again.
announcement-reminder = You did not say anything to this message yet. Will you let us know?
announcement-reminder-of = You have not answered the message “{ $text }” yet.
announcement-asked-below = This message stands below once more.
preview-title =
    { $count ->
        [one] Preview · goes to 1 person ({ $audience })
       *[other] Preview · goes to { $count } people ({ $audience })
    }
preview-planned =
    { $count ->
        [one] Planned for { $at } · goes to 1 person ({ $audience })
       *[other] Planned for { $at } · goes to { $count } people ({ $audience })
    }
preview-choices = Buttons below it: { $labels }
preview-urgent = Urgent: it goes at once, also in the evening and on Sunday. People with a pause do not get it now.
preview-chats =
    { $count ->
        [one] I also put it in the group chat { $titles }.
       *[other] I also put it in the group chats { $titles }.
    }
preview-chats-later = It goes to the group chat { $at }.
chat-untitled = without a name
preview-unreachable =
    { $count ->
        [one] I cannot reach 1 person: { $names }.
       *[other] I cannot reach { $count } people: { $names }.
    }
preview-words = Would you like to change your text? Then tap Change. You can just send a picture or document here.
plan = Plan
plan-other = Another time
test-to-me = Test to me
change = Change
urgent-on = Make it urgent
urgent-off = Not urgent after all
change-what = What would you like to change?
change-text = Text
change-audience = For whom
change-choices = Buttons
change-no-file = Without the file

# Sending later
plan-when = When shall I send it? Type for instance: tomorrow 09:00, or: thu 14 jan 10:00.
planned-list = This is planned. Tap to see or change it.
planned-line = { $at } · { $text }
planned-see = See { $at }
nothing-planned = Nothing is planned now. You make a new message with /bericht.
planned-line-held = { $at } · { $text } (waits for you)
planned-already = That is planned already, for { $at }. You find it at /gepland.
planned-held = This was planned for { $at }. I wait until you are ready.
planned-unfinished = This message was planned for { $at }, but you were still changing it. So it did not go out. Do you still want to send it?
planned-kept = Your other message was planned for { $at }. It stays under /gepland, and I wait with sending until you are ready.
plan-again = Plan again for { $at }
planned-nobody = This message of { $at } did not go, since nobody would get it. Who is it for?
planned-see-all = Planned
sent-see = Sent
sent-list = This was sent, the newest first. Tap to see how it went.
nothing-sent = Nothing was sent yet. You make a new message with /bericht.
planned-too-late = I was away for a while. So this message of { $at } did not go. Would you still like to send it?

# How it goes
report-about = Your message “{ $text }”
report-about-of = Message from { $author }: “{ $text }”
report-starting = I begin to send.
report-sending = I am sending it: { $sent } of { $all }.
report-sent =
    { $sent ->
        [one] Sent to 1 person.
       *[other] Sent to { $sent } people.
    }
report-failed = Failed: { $names }.
report-unknown = I do not know whether it reached: { $names }.
report-unreached = Not reachable: { $names }.
report-expired =
    { $count ->
        [one] 1 person does not get it, since the pause lasts too long: { $names }.
       *[other] { $count } people do not get it, since the pause lasts too long: { $names }.
    }
report-unwanted =
    { $count ->
        [one] 1 person wants fewer messages or stopped: { $names }.
       *[other] { $count } people want fewer messages or stopped: { $names }.
    }
report-stopped =
    { $count ->
        [one] 1 person does not get it, since the sending was stopped: { $names }.
       *[other] { $count } people do not get it, since the sending was stopped: { $names }.
    }
report-chats = In group chats: { $sent } of { $all }.
tally = { $label }: { $count } ({ $names })
tally-none = { $label }: 0
tally-silent = No answer yet: { $count }
tally-before = Said “{ $label }” to the version before: { $names }
report-goes-on-below = The report goes on below.
remind = Remind those without an answer ({ $count })
report-reminded = Reminder sent on { $at }.
remind-preview =
    { $count ->
        [one] This is the reminder · goes to 1 person
       *[other] This is the reminder · goes to { $count } people
    }
remind-nobody = Nobody would get this reminder now.
remind-later = Nobody would get this reminder now. From { $at } on it can go again.
remind-everyone = Everyone answered already.
reminder-sent =
    { $count ->
        [one] I remind 1 person
       *[other] I remind { $count } people
    }
all-names = All names
names-none = There are no names yet.
names-which = Whose names would you like to see?
names-circle = { $label }: { $count }
names-line = { $name } · { $organisations }
names-silent = No answer yet
names-before = Said “{ $label }” to the version before
names-busy = Gets it
names-sent = Got it
names-waiting = Gets it later
names-failed = Failed
names-unknown = I am not sure
names-unreached = Not reachable
names-expired = Has too long a pause
names-resting = Too late because of the break
names-crowded = Enough messages already
names-unwanted = Wants fewer or stopped
names-stopped = Held back
unknown-ask =
    { $count ->
        [one] I do not know whether { $names } got your message. Shall I send it again?
       *[other] I do not know whether these people got your message: { $names }. Shall I send it again?
    }
send-again = Send again
leave-it = Leave it

# Stopping
stop-sending = Stop sending
stop-sending-sure =
    { $sent ->
        [0] Shall I stop? Those who did not get it yet will not get it then. What is on its way still arrives.
        [one] Shall I stop? 1 person got it already. The others then do not get it.
       *[other] Shall I stop? { $sent } people got it already. The others then do not get it.
    }
stop-sending-yes = Yes, stop
stop-sending-no = No, go on
stop-sending-already = That was stopped already.
sent-already = All of it was sent already.
stopped-sending = Stopped. Those who did not have it yet do not get it. A message that was on its way already still arrives. Change your mind? Then I send it after all.
send-rest = Send it to the others after all

# Answers
choice-noted = Noted: { $label }
only-a-test = This is how the button works. It is a test, so I do not count it.
members-count = Good that you respond! I only count people whom I know. Send me a message first.
read-and-answer = Read and answer
announcement-unanswered = { $author } waits for your answer: “{ $text }”

# Correcting
correct = Correct
correct-ask = Type the new text. You see first what it will be like.
correct-later = I am still sending. Please try again in a moment.
correct-text-only = I can only correct the text. Type the new text.
correct-preview =
    { $count ->
        [one] This is what it will be. One message changes.
       *[other] This is what it will be. { $count } messages change.
    }
correct-otherwise =
    { $count ->
        [one] 1 person answered already, and it says something else now. Then ask again.
       *[other] { $count } people answered already, and it says something else now. Then ask again.
    }
correct-spelling =
    { $count ->
        [one] 1 person answered already. Only the spelling changes, so that answer can stay.
       *[other] { $count } people answered already. Only the spelling changes, so the answers can stay.
    }
correct-reaches =
    { $count ->
        [one] Sending it again reaches 1 person
       *[other] Sending it again reaches { $count } people
    }
correct-everywhere = Change it without a sound
correct-and-ring = Change it and send it again
correct-answers-stay = Only the text, answers stay
correct-and-ask = Ask again
announcement-just-corrected = This message was corrected just now. Please answer the new version.

# Wanting a call
call-told = { $name } reads in the news of the day that you would like a call.
call-number = On which number can { $name } call you? Type it here, and I pass it on.
call-give-number = Give my number
call-number-again = I saw no number. Type it again, or tap Cancel.
call-wanted = { $name } would like a call, about “{ $text }”.
call-made = Called: { $name }
call-settled = Good. I note that you spoke to { $name }.
tally-called = Called: { $names }

calls-wanted = { $count } people would like a call.
calls-title = To call
call-name = Call { $name }

# In the overview
goes-out = “{ $text }” goes out on { $at }.
several-go-out = { $count } messages go out this week.
goes-out-see = Message of { $at }

# At an organisation
answer-of = Last answer, to “{ $text }”: { $choice } ({ $name }).

# Everything in a file
table-answers = Answers to messages
column-message = Message
column-sent = Sent

# What may stand still
stuck-announcement = a message
announcement-answer = Answer: { $text }
announcement-chose = “{ $text }”: you chose { $label }.
announcement-chose-nothing = “{ $text }”: you chose nothing yet.
means-announcement-write = Send a message

# Signs of life
sign-announcement = answered the message “{ $text }”

# In the report
figure-announcement-answers = To a message
figure-announcement-pace = Half of the answers to a message come within
