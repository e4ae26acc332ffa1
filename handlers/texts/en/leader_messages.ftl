letter-to-leader = Send to the project leader
letter-to-leader-of = Send to { $coalition }
letter-write-leader = Write to the project leader
letter-write-leader-of = Write to { $coalition }
letter-preview = This goes to { $leaders }:
letter-cut = Only the first { $limit } characters go along.
file-not-taken = Your file did not reach { $name }. Your words did. Try it as a photo or document.
letter-not-taken = Your message did not reach { $name }. Try once more, or call them.
file-is-missing = A file belonged to this. It did not arrive. The writer knows.
with-file = With: { $name }
send = Send
passed-on = Sent to { $leaders }. You hear from me when there is an answer.
letter-from = { $name } writes:
letter-from-of = { $name } of { $organisations } writes:
letter-reply = { $name } replies to “{ $about }”:
letter-reply-of = { $name } of { $organisations } replies to “{ $about }”:
letter-answer = { $name } answers:
letter-later = It is not a good moment now. I bring it { $at }.
answer-letter = Answer { $name }
answer-whom = Who is your answer for?
type-answer = What would you like to tell { $name }? Type it here.
answer-sent = Sent to { $name }.
answered-by = ✔ { $name } answered { $to }.
cannot-reach = That did not work. I cannot reach { $name } now.
letter-offer = Shall I pass this on to the project leader? “{ $words }”
letter-leave = No, leave it
letter-person-how = You can. { $leaders } { $count ->
    [one] is the project leader
   *[other] are the project leaders
}. Shall I pass your words on? You hear it when there is an answer.
letter-call-how = Shall I ask the project leader to call you?
means-letter-pass-on = Pass this on
means-letter-yes-or-no = About passing it on
means-letter-person = I want to talk to the leader
means-letter-call = Call me
which-do-you-mean = What do you mean?
nobody-to-pass-on = I did not get that. What would you like to do?
need-asked = Is it about somebody who needs help?
need-no = No, something else
need-say-again = All right. I did not keep what you wrote. Type it once more, and it can go to the project leader.

# Signs of life
sign-letter = wrote a message
