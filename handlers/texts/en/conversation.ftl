# What the conversation itself says
our-fault = Sorry, something went wrong on my side. Your message is kept. Please try again later.
for-others = That is for the project leader. Type /help to see what you can do.
forget-stranger = Forget me
stranger-forgotten = Done. In a minute I know nothing about you any more. Goodbye!
write-by-name = You write anonymously. Please switch that off, and try again.
nothing-was-asked = I have asked you nothing now. Just type what you want.
which-choice = Which fits best? Tap a button above, or type what is on it.
which-coalition = You belong to several coalitions. Which one is this for?
which-message = I do not know what “{ $words }” belongs to. Tap the button itself, or reply to that message.
i-wait = I do not understand this, so I will wait. Do you want something? Type /help.
edit-not-seen = You changed a message. I do not count that. Please type it again as a new message.
tail-not-seen = Your app cut your long text into pieces. The last piece does not count here. Make your text shorter and send it again.
words-to-copy = Below is the text of now, to copy.
withdrawn = Withdrawn.
which-number = I do not know what you choose with that. Type the number, or tap the number below it.
in-the-group = About your reaction in the group:
next-thing = Next message at the earliest
and-more = { $count } more
page = Page { $number } of { $count }
page-before = ‹ Back a page
page-after = Next page ›
length-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
 }
length-hour-and-half = an hour and a half
length-minutes = { $minutes } minutes
menu-more = More …
menu-seldom = You can also do this:
then-type = { $door } and type: { $words }

# What somebody tells about themselves
which-kind = How do you take part?
which-kind-again = I did not understand that. How do you take part? Tap what fits.
is-it-one-of-these = Is it one of these?
not-known-yet = I do not know that one yet. Is it a new partner?
new-organisation = New: { $name }
usual-times = When can you usually meet? Tap what suits you. You may also type it, for instance: afternoon and evening.
usual-times-again = I did not understand that. Type morning, afternoon or evening. More than one is fine.
usual-times-partly = I understood: { $times }. I did not understand the rest. Is this right? Then tap Done.
daypart-morning = Morning
daypart-afternoon = Afternoon
daypart-evening = Evening
time-morning = morning
time-afternoon = afternoon
time-evening = evening

# What I cannot read or pass on
cannot-read-this = I cannot read that. Please type it.
cannot-read-voice = I cannot listen to that. Please type it.
cannot-read-encrypted = I cannot read your message. Please send it again.
app-cannot-read = Your app cannot read what I write. This device is not verified yet. Do so in your app, in the settings under sessions. Then type here: help
words-please = I need words here. Please type it.
text-too-long = That is too long: { $length } characters. At most { $limit } fit. Make it shorter and send it again.
text-empty = I saw no text. Type your message again.
file-too-large = That file is too large. I can pass on up to 20 MB. Send a smaller file.
cannot-pass-on =
    { $kind ->
        [place] I cannot pass on a place. Please type the address.
        [contact] I cannot pass on a contact card. Please type the name.
       *[other] I cannot pass that on. A photo, film or document is fine.
    }

# Messages that nobody asked for
daily-news = Good morning. This is new:
together = This is for you now. Tap a button to answer.
why-this = Why do I get this?
that-is-not-me = That is not me
why-other = You get this because you take part in { $coalition }.
why-decision = You get this because you may decide about it as project leader of { $coalition }.
why-news = You get this once a day as project leader of { $coalition }.
purpose-announcement = announcement
purpose-urgent = urgent announcement
purpose-invitation = invitation
purpose-reminder = reminder
purpose-offer = offer
purpose-nudge = contact with an organisation
purpose-appointment = appointment
purpose-date = date
purpose-late-change = late change
purpose-task = task
purpose-correction = correction
purpose-message = personal message
purpose-answer = answer
purpose-decision = question to a leader
purpose-news = daily news
target-sector = sector { $name }
target-everyone = everyone
target-chat = group chat { $group }
ticked = ✔ { $name }
exists-no-more = (no longer exists)

# When something arrives, and at how many people
send-to =
    { $count ->
        [0] Send now
        [one] Send to 1 person
       *[other] Send to { $count } people
    }
arrives-partly =
    { $now ->
        [0] { $title }, all of them later
       *[other] { $title }: { $now } at once, { $later } later
    }
arrives-not-wanted =
    { $count ->
        [one] 1 person wants fewer messages and does not get this: { $names }.
       *[other] { $count } people want fewer messages and do not get this: { $names }.
    }
arrives-later =
    { $count ->
        [one] 1 person gets it later, on { $at }: { $names }.
       *[other] { $count } people get it later, on { $at }: { $names }.
    }
arrives-later-more = Another { $count } people get it after that.
arrives-paused =
    { $count ->
        [one] 1 person has a pause until { $at } and does not get this: { $names }.
       *[other] { $count } people have a pause until { $at } and do not get this: { $names }.
    }
arrives-paused-more = Another { $count } people have a longer pause and do not get this.
arrives-resting =
    { $count ->
        [one] Because of the coalition’s break it could only go on { $at }. That is too late. 1 person does not get this: { $names }.
       *[other] Because of the coalition’s break it could only go on { $at }. That is too late. { $count } people do not get this: { $names }.
    }
arrives-resting-more = Another { $count } people do not get this, because of the coalition’s break.
arrives-crowded =
    { $count ->
        [one] There are enough messages already for 1 person, who does not get this: { $names }.
       *[other] There are enough messages already for { $count } people, who do not get this: { $names }.
    }
arrives-still =
    { $count ->
        [one] 1 person gets it later, on { $at }: { $names }.
       *[other] { $count } people get it later, from { $at }: { $names }.
    }
today-at = today { $at }
