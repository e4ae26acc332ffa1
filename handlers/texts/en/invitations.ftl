# Inviting
command-uitnodigen = Invite someone
invite-whom = Whom do you invite? Type the name of an organisation. Or choose below.
invite-everyone = Open link for everyone
invite-group = For one group
invite-leader = Project leader
invite-adviser = Adviser
invite-name-again = Type only the name of the organisation, at most { $most } characters.
invite-which = Do you mean one of these?
invite-unknown = I do not know that partner yet. Is it new?
invite-new = New: { $name }
invite-other = Something else
invite-which-group = Which group is the link for?
invitation-draft = Invitation for { $whom }.
invitation-holds =
    { $uses ->
        [0] It works for { $length }, for everyone who has the link. Is that right?
        [one] It works for { $length }, for 1 person. Is that right?
       *[other] It works for { $length }, for { $uses } people. Is that right?
    }
invitation-draft-open = You approve first who comes by an open link.
invitation-draft-leader = The other project leaders hear of it.
news-leader-invited = { $by } invited a project leader. It works until { $until }. Not right? Withdraw it at /uitnodigen.
invitation-make = Make the invitation
valid-1 = 1 day
valid-7 = 1 week
valid-14 = 2 weeks
valid-90 = 3 months
uses-1 = 1 person
uses-5 = 5 people
uses-0 = No maximum
invitation-none = Fine, I made no invitation.
invitation-made = Done. Pass on the message below. It is for { $whom }.
invitation-made-for = Done. { $name } gets the message to pass on. It is for { $whom }.
invitation-withdraw = Withdraw
invite-again = Invite someone else
whom-everyone = everyone
whom-leader = a project leader
whom-adviser = an adviser

# The message to pass on
asks-organisation = Hi! { $leader } invites { $organisation } to { $coalition }.
asks-group = Hi! { $leader } invites you to the group { $group } of { $coalition }.
asks-back = Hi { $name }! { $leader } invites you to { $coalition } again.
asks-contact = Hi! { $leader } invites you to { $coalition }.
asks-leader = Hi! { $leader } asks you to lead { $coalition } together.
asks-adviser = Hi! { $leader } asks you to read along as an adviser of { $coalition }.
pass-this-on = Good news! { $leader } would like to invite { $whom }. Pass the next message on to the person you know.
invited-why = Together we make { $municipality } less lonely. A chatbot helps us with meeting and remembering.
invited-how =
    { $doors ->
        [one] Joining takes two minutes. Open the link, or point your camera at the picture. Do you see a Start button? Tap it. Then the bot asks a few questions.
       *[other] Joining takes two minutes. Open one of the links, or point your camera at the picture. Do you see a Start button? Tap it. Then the bot asks a few questions.
    }
invited-code = Does that not work? Type in the chat with the bot: start { $code }
invited-until = You can until { $until }.

# Open invitations
invitations-open = Open invitations ({ $count })
invitations-these = These invitations work now. Tap one to see it.
invitations-none = There are no invitations now.
invitation-short = { $whom } · { $uses }
uses-left =
    { $left ->
        [one] 1 more person
       *[other] { $left } more people
    }
uses-unlimited = no maximum
invitation-of = Invitation for { $whom }
invitation-uses = Number: { $uses }
invitation-until = Until { $until }
invitation-for-ever = Without an end
invitation-by = Made by { $name }, { $on }
invitation-by-former = Made by someone who stopped, { $on }
invitation-by-operator = Made by the operator, { $on }
invitation-pass-on = Show it to pass on
invitation-gone = The invitation for { $whom } no longer works.
invitation-keep = Keep it after all
invite-by-link = Others can join with a link.
invite-by-leader = Great! The project leader sends an invitation. Shall I pass this on?
means-invite-someone = Invite somebody else
