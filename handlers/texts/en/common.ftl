# Short answers and buttons
yes = Yes
no = No
done = Done
cancel = Cancel
back = Back
look-again = Look again
go-on = Go on
start-anew = Start again
never-mind = Fine, we leave it at that.
type-again = Type again
fewer-messages = Fewer messages
chosen = ✔ { $label }
chosen-these = Chosen: { $names }.
moment = { $at }
at-most-exceptions = A date, a correction or something urgent does not wait, but does count. Answers, messages to one person and reminders of appointments and tasks do not count.

# Why something does not go
closed-already = This is closed already.
noted-already = I had noted that already.
not-asked-after-all = This was not for you after all. You need not do anything more.
not-for-you = This button is not for you.
join-first = You have not joined yet. Did you get a code? Type: start, and then your code. For instance: start abc234
changed-look-again = The message has changed. Please look at it again.
moment-unclear = I did not understand that time. Type a day and a time, such as: tomorrow 09:00, or: thu 14 jan 10:00.
moment-weekday = That day and date do not belong together. Would you check? Type the time again.
moment-past = That time has passed. Type a later one.
moment-far = That is more than a year away. Type an earlier time.
moment-which-week = Which week do you mean? Type the date and the time.
moment-which-half = Is that in the morning or in the evening? Type the day and time again, such as: tomorrow 19:30.
moment-repeating = I can take only one time. Type a day and a time.
moment-no-day = The day is missing. Type a day and a time.
moment-skipped = That time does not exist, as the clock goes forward then. Type another time.

# Who somebody is
kind-volunteer = Volunteer
kind-professional = Professional
kind-board = Board
kind-business = Business
kinds-volunteer = volunteers
kinds-professional = professionals
kinds-board = board
kinds-business = businesses
usually-at = Usually { $times }
your-name-again = I did not take that for a name. Type your first name, or your first and last name.
language-nl = Nederlands
language-en = English
kept-of-stranger = That you wrote here I forget a month after your last message. It can also be at once.

# Of which organisation or group
which-organisation-again = Type only the name of your organisation, at most 100 characters.
join-asked = I am asking the project leader whether you can join: { $into }. You will hear from me. Until then nothing changes.
request-taken-back = No need any more: the request was taken back.
the-group = the group { $group }

# Where somebody speaks with us
door-telegram = With Telegram: open { $way }
door-matrix = With Matrix: open { $way }
door-web = In your browser: open { $way }
platform-telegram = Telegram
platform-matrix = Matrix
platform-web = web page

# Above a column
column-name = Name
column-organisation = Organisation
column-answer = Answer
do-so = Yes, do so
holds-now = Noted. This holds from now on.
