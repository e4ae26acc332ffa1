# Coming in
code-please = Hi! I help a coalition against loneliness with meeting and remembering. Did you get a code? Type it here. No code? Ask the project leader for one.
no-code = Without a code I cannot let you take part yet. Ask the project leader of your municipality for one. Do you have it? Then type it here.
refusal-unknown = I do not know that code. Would you look again? Type it here once more.
refusal-withdrawn = This invitation is no longer valid. Ask the project leader for a new one.
refusal-expired = This invitation has expired. Ask the project leader for a new one.
refusal-used = This invitation has been used already. Ask the project leader for a new one.
switched-off = You no longer take part in { $coalition }. Would you like to? Ask the project leader.
already-in = You already take part in { $coalition }. Type /help to see what you can do.
invited-to = Hi! I am the bot of { $coalition }. Together we make { $municipality } less lonely. I help with meeting and remembering.
invited-for = Hi! I am the bot of { $coalition }. Together we make { $municipality } less lonely. This invitation is for { $whom }.
invited-as-leader = You become project leader. You invite people and send messages.
invited-as-adviser = You become adviser. You only see the figures.
want-to-be-leader = Would you like to be project leader of { $coalition }?
done-want-to-be-leader = Done. You are now project leader of { $coalition }.
want-to-be-adviser = Would you like to be adviser of { $coalition }?
done-want-to-be-adviser = Done. You are now adviser of { $coalition }.
want-into-group = Would you like to join the group { $group }?
done-want-into-group = Done. You are now in the group { $group }.
want-organisation = Do you belong to { $organisation } as well?
done-want-organisation = Noted. You now belong to { $organisation } as well.
want-to-be-lost = Are you { $name }? Then I make you one.
done-want-to-be-lost = Done. I now know you as { $name } too.
want-in-at-once = With this invitation you take part in { $coalition } at once. Would you like that?
done-want-in-at-once = Done. You take part in { $coalition }.
what-i-keep = I keep your name, organisation, role and answers. Want to stop? Type stop.
may-i-write = May I send you messages?
yes-fine = Yes, fine
rather-mail = Rather by mail
yes-or-no = I did not understand that. Type yes or no, or tap a button.
which-address = You can. At which address would you like mail? Type it here.
which-address-again = That is no mail address. Type it like this: name@example.org
address-noted = Noted: { $email }. The project leader will mail you. I send you nothing here. Rather here after all? Type /start.
wants-mail = { $name } would rather get mail. I do not know the address yet.
wants-mail-at = { $name } would rather get mail. Write to { $email }.
someone = Someone
no-consent = Fine, I will send nothing. Changed your mind? Open the invitation again.
you-stopped = You had stopped with { $coalition }. Would you like to take part again?
stay-away = No
stay-away-noted = Fine. I send you nothing. Want to take part after all? Type /start.
come-back = Yes, join { $coalition } again
leader-is-back = { $name } takes part again, now as an ordinary member. You can make them project leader again at /partners.
still-waiting = The project leader is looking at your request. You hear from me as soon as there is an answer.
may-i-call-you = Good! May I call you { $name }?
another-name = Another name
your-name = What is your name? Type it here.
which-organisation = Which organisation are you from? Type its name. A part is enough.
no-organisation = No organisation
welcome = Welcome { $name }! You take part in { $coalition }.
welcome-again = Good to have you back, { $name }! You take part in { $coalition } again.
welcome-back = Hi { $name }, good to see you.
nothing-open = There is nothing for you to do now. You hear from me when there is.
what-now = This is what you can do. You can always stop: type stop.
now-waiting = Thank you! The project leader of { $coalition } will look at your request. You hear from me.
application =
    { $kind ->
        [volunteer] { $name } would like to take part as a volunteer, { $organisations }.
        [professional] { $name } would like to take part as a professional, { $organisations }.
        [board] { $name } would like to take part as a board member, { $organisations }.
        [business] { $name } would like to take part as a business owner, { $organisations }.
       *[unknown] { $name } would like to take part, { $organisations }.
    }
of-organisations = of { $names }
of-no-organisation = without an organisation
decide-approve = Approve
decide-refuse = Refuse
refuse-sure = { $name } then hears at once that it does not go on. A month later the data is gone. Is that right?
refuse-yes = Yes, refuse
refuse-join-sure = { $name } does not join { $into } then, and reads so at once. Is that right?
decide-approve-by = ✔ { $leader } approved it.
decide-refuse-by = ✔ { $leader } refused it.
application-alike = Please note: { $name } looks like { $other }. Are they the same? Then merge them with /partners.
application-groups = Groups that come with it: { $groups }
wants-to-join = { $name }, { $organisations }, wants to belong to { $into } as well.
join-requested = You want to belong to { $names } as well. The project leader is looking at it. You will hear from me.
joined-noted = Done. You now belong to { $into } as well.
not-joined = You cannot belong to { $into } now. Questions? { $leader } will gladly tell you more.
decided-already = This was decided already
let-in = Welcome { $name }! You now take part in { $coalition }.
not-let-in = Your request was not accepted. Questions? { $leader } will gladly tell you more.

application-waits = { $name } wants to take part and waits for you.
request-waits = { $name } wants to join { $into } and waits for you.
applications-wait = { $count } people wait to be let in.
applications-title = Wanting to join

# News of people
turn-came = { $name }, { $organisations }, takes part now.
turn-back = { $name }, { $organisations }, takes part again.
turn-stopped = { $name }, { $organisations }, has stopped.
turn-stopped-last = { $news } Nobody of { $organisations } takes part any more.
turn-joined = { $name } now belongs to { $into } as well.
turn-left = { $name } no longer belongs to { $into }.
turn-took-over = { $name } takes over from { $before } at { $into }.
someone-before = somebody else
news-invited = { $news } Invited by { $by }.
news-these = This has changed:
news-all = Show all of them
turns-came = New: { $count }
turns-back = Back again: { $count }
turns-stopped = Stopped: { $count }
turns-joined = Now also with a partner or group: { $count }
turns-left = No longer with a partner: { $count }
turns-took-over = Took over: { $count }

# Leaving
stopped = Done. You get no more messages from { $coalition }. Your data is gone on { $until }.
stays-partner = { $organisation } stays a partner.
stopped-among-others = Done, you no longer take part. Others read along here. You get the rest in your own chat.
stop-in-group = You typed /stop in a group. Do you want to stop with me? Then you get no more messages.
stop-after-all = Yes, I stop
regret = Changed your mind? Type /start.
stopped-already = { $coalition }: your data is gone on { $until }.
in-nothing = You take part in nothing. I send you nothing.
last-leader = You are the only project leader of { $coalition }. First appoint someone else with /partners. Then you can stop.
not-had-back = You still have your organisation and your groups. What you let go when you stopped does not come back by itself, such as your tasks. Look at /acties and /agenda.
stay-in = Stay with { $coalition } after all

# What may stand still
stuck-contact = forgetting someone
command-stop = Stop
