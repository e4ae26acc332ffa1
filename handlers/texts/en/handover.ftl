# Leaving
hand-over = I am leaving: somebody takes over
who-takes-over = Who takes over?
means-contact-leaves = I am leaving my organisation
handover-of-nothing = You belong to no organisation, so there is nothing to pass on. Do you want to stop? Type stop.
handover-where = Where are you leaving?
handover-thanks = Good that you say so. Thank you for your work!
handover-who = Who takes over at { $organisation }? Choose or type a name. I pass on appointments and tasks, not private messages.
handover-name-please = I did not understand that. Type a name, or tap a button.
handover-make-link = Somebody who is not here yet
handover-nobody = Nobody yet
handover-pass-on = Send this to whoever takes over. I pass on appointments, not private messages.
handover-come = Hi! Will you join { $coalition } for { $organisation }? Then open this link. The bot explains everything.
handover-link = Does the link not work? Open the bot and type: start { $code }
handover-asked = Noted. I will ask { $name }.
handover-leader-seeks = Noted. The project leader will help you look.
handover-until = Will you stay until there is somebody?
handover-stay = I will stay until then
handover-go = I am stopping now
handover-call-off = I am not leaving after all
handover-stays = Good! You will hear from me when there is somebody. Until then all stays as it is.
handover-gone = Done. You get no more messages from { $coalition }. { $organisation } stays a partner. Change your mind? Type /start.
handover-gone-there = Done. You no longer belong to { $organisation }.
handover-called-off = Good that you are staying! The link no longer works.
handover-over = This has been settled already.
handover-somebody-comes = Somebody is coming in already. You will hear when they are here.

# Somebody takes over
take-over = Do you take over from { $name } at { $organisation }?
take-over-now = Noted. You take over from { $name } at { $organisation }.
took-over = You take over from { $name } at { $organisation }. Good that you are here!
took-over-leader = The project leader is { $leader }. Do you have a question? Type it here.
took-over-nothing = Nothing is open now.
took-over-go = { $name } takes over at { $organisation }. Thank you for everything! You get no more messages now. Change your mind? Type /start.
took-over-go-there = { $name } takes over at { $organisation }. Thank you! You no longer belong there.
takes-over-from-you = { $name } takes over at { $organisation }. You simply go on taking part. Would you rather stop? Type stop.

# A colleague is asked
handover-title = Contact person of { $organisation }
why-handover = You belong to { $organisation }. I would like to know who is the contact person there.
handover-ask-closed = { $name } can no longer be reached. Who is the contact person of { $organisation } now?
handover-ask-leaves = { $name } is leaving { $organisation }, and names you. Will you be the contact person?
handover-ask-silent = Is { $name } still the contact person of { $organisation }?
handover-back = { $name } is back.
handover-is-still = Yes
handover-is-me = Me
handover-is-other = Somebody else
handover-is-leader = Ask the project leader
handover-is-no-me = No, I am
handover-is-no-other = No, somebody else
handover-still = Good, then { $name } stays the contact person. Thank you!

# The project leader
handover-needed = { $name } is leaving { $organisation }. Nobody takes over yet.
handover-invite = Invite somebody of { $organisation }
handover-pass-on-for = Send this to somebody of { $organisation }, who then takes over.
handover-link-for = Link for who follows { $name }
why-call-closed = The contact person cannot be reached.
why-call-silent = Another contact person is needed.

# A backup
backup-who = Who is your backup at { $organisation }? Then not everything depends on you, and you can be away for a while.
backup-link = Make a link
backup-is = I have one: { $name }
backup-other = I have one: somebody else
backup-later = Later
backup-needless = Not needed
backup-name = Who is it? Type the name.
backup-pass-on = Send this on. Whoever opens the link takes part as the second contact person.
backup-noted = Noted: { $name } is your backup. Thank you!
backup-noted-pass-on = Noted: { $name }. Send this on, so that your backup gets messages too.
backup-asked-later = Fine. I will ask again on { $at }.
backup-none = Fine. I will not ask again.
be-backup = Will you be the backup of { $name } at { $organisation }?
backup-now = Noted. You are the backup of { $name } at { $organisation } now.
backup-came = { $name } takes part now as your backup at { $organisation }.
backup-named = { $name } names { $backup } as a backup at { $organisation }.

# What can get stuck
stuck-handover = the search for a new contact person
