# Overview
command-partners = Partners
partners-of = Partners of { $coalition }
partners-organisations = Organisations: { $count }
partners-contacts = Contacts: { $count }
partners-groups = Groups: { $count }
partners-one-contact = With only one contact: { $count }
partners-only-one-contact = These partners have only one contact. If that one leaves, there is nobody.
partners-only-inactive = These partners do not take part now.
partners-search = Tap a partner, or type a name.
partners-search-again = Type a name of 2 to { $most } characters.
partners-found = This is what I found for “{ $words }”.
partners-not-found = I found nothing for “{ $words }”.
partners-new = New: { $name }
partners-to-groups = Groups
partners-to-leaders = Project leaders
partners-to-one-contact = One contact ({ $count })
partners-to-inactive = Do not take part ({ $count })
partners-to-waiting-people = Wait for you ({ $count })
partners-to-lost-people = Lost ({ $count })
partners-to-loose-people = Without organisation ({ $count })
partners-to-inactive-people = People who no longer take part ({ $count })
partner-short = { $contacts ->
    [0] { $name } · nobody yet
    [1] { $name } · 1 contact
   *[other] { $name } · { $contacts } contacts
 }
partner-added = { $name } is a partner now.
partner-see = See { $name }
partner-back = Back to { $name }
news-partner = { $name } is new. Added by { $by }.
news-partner-alike = Please note: this looks like { $other }. Are they the same?

# One organisation
partner-inactive = Does not take part now
partner-sector = Sector: { $words }
partner-neighbourhood = Neighbourhood: { $words }
partner-offers = Offers: { $words }
partner-seeks = Seeks: { $words }
partner-groups = Groups: { $names }
partner-no-groups = In no group
partner-nobody = Nobody yet
partner-more-contacts = And { $count } more. Type a name at /partners.
partner-invite = Invite someone
partner-change = Change
partner-to-groups = Groups
partner-double = Merge
partner-stopped = { $name } takes part no more. The people are kept.
partner-on = Switch on again
partner-off = Switch off
partner-which-groups = Which groups is { $name } in?
partner-change-what = What would you like to change?
partner-field = { $field }: { $words }
partner-field-name = Name
partner-field-sector = Sector
partner-field-neighbourhood = Neighbourhood
partner-field-offers = Offers
partner-field-seeks = Seeks
partner-field-empty = still empty
partner-field-again = I cannot keep that. Make it shorter, at most { $most } characters.
partner-ask-name = What is { $name } called from now on?
partner-ask-sector = In which sector does { $name } work?
partner-ask-neighbourhood = In which neighbourhood does { $name } work? There may be several, with a comma between them.
partner-ask-offers = What does { $name } offer?
partner-ask-seeks = What does { $name } seek?
partner-empty = Make it empty
partner-name-taken = { $name } exists already. Is it the same one?
partner-merge-with = Yes, merge with { $name }

partner-without-contact = I do not know anyone at { $name } yet.
partners-without-contact = At { $count } of the { $of } partners I do not know anyone yet.
without-contact-title = Partners without a contact

# Looking up
means-about-organisation = About an organisation
organisation-which = Which one do you mean?
organisation-name = Type the name of an organisation.

# Merging
merge-with-which = Which partner is the same as { $name }? Choose, or type a name.
merge-preview = { $gone } becomes part of { $into }. Then { $gone } is gone. You can undo this for a day. This comes together:
merge-people = People ({ $count }): { $names }
merge-invitations =
    { $count ->
        [one] 1 invitation that still works
       *[other] { $count } invitations that still work
    }
merge-requests =
    { $count ->
        [one] 1 person who wants to belong to it
       *[other] { $count } people who want to belong to it
    }
merge-named =
    { $count ->
        [one] 1 poll or message that names it
       *[other] { $count } polls and messages that name it
    }
merge-nothing = Nothing: there are no people, groups or invitations with it.
merge-theirs = What these people answered and promised stays theirs.
merge-yes = Yes, merge them
merged = Done. { $gone } belongs to { $into } now.
merge-until = Not right after all? You can undo this until { $until }.
merge-undo = Undo
merge-undo-of = Separate { $name } again
merge-apart = { $gone } is apart from { $into } again. All that was { $gone }'s is back. What came later stays with { $into }.
merge-undone = This was undone already.
merge-for-good = This can no longer be undone. That is possible for a day.
merge-undo-first = That cannot be done yet. First undo what you did after it with { $name }.
merge-name-taken = Another partner is called { $name } now. Give that one another name first.

# People
people-loose = These people belong to no organisation. Tap one, or type a name.
people-waiting = These people would like to take part. Tap one, or type a name.
people-lost = Their chat turned out to be somebody else's. Tap one, or type a name.
people-inactive = These people no longer take part. Tap one, or type a name.
people-to-appoint = Who becomes project leader? Tap a name, or type it.
people-nobody = There is nobody here now.
contact-nameless = (no name yet)
contact-no-kind = kind not known yet
contact-line = { $name } · { $what } · { $where }
contact-function = Job: { $function }
contact-email = E-mail: { $email }
contact-speaks-for = Speaks for: { $names }
contact-loose = Belongs to no organisation
contact-kind = How { $name } takes part
contact-which-kind = How does { $name } take part?
contact-to-function = Job
contact-ask-function = What is the job of { $name }?
contact-organisations = Organisations
contact-which-organisations = For whom does { $name } speak? Tap, or type the name of another one.
contact-which-groups = Which groups is { $name } in alone?
contact-groups-through = Through the organisation also in: { $names }
contact-on = Let take part again
contact-off = Let no longer take part
contact-off-sure = { $name } hears it from me at once, and gets nothing after that. A month later the data is gone. Is that right?
contact-off-yes = Yes, no longer
contact-invite-back = Invite again
contact-remove = Remove
contact-remove-sure = I then erase everything I have about { $name }. This cannot be undone. Is that right?
contact-remove-yes = Yes, remove
contact-removed = { $name } was removed.
reached-on = on { $places }
reached-nowhere = cannot be reached
standing-expected = lost
standing-registering = registering now
standing-waiting = waits for approval
standing-stopped = stopped
standing-inactive = no longer takes part
role-contact = member
role-adviser = adviser
role-leader = project leader
you-are-out = You no longer take part in { $coalition }. I send you nothing more. Is that wrong? Ask { $leader }.
you-are-in-again = Good! You take part in { $coalition } again. { $leader } let you in. Type /help to see what you can do.

# Who leads
leaders-of = They lead { $coalition } or read along.
leader-line = { $name }: { $role }
new-leader = { $name } is now a project leader of { $coalition } too. Not right? Tap the name.
new-leader-invited = Invited by { $by }.
appoint-contact = Make an ordinary member
appoint-adviser = Make adviser
appoint-leader = Make project leader
appoint-someone = Appoint someone
appoint-yes = Yes, do that
appoint-sure = { $name } can then see and send everything for { $coalition }. Is that right?
pass-on = Pass on my role to { $name }
pass-on-sure = { $name } then leads { $coalition }. You are an ordinary member after that. Is that right?
leader-out-of-reach = I cannot reach { $name } now. Choose someone else.
leadership-passed-on = Done. { $name } leads now. Thank you for your work!
leader-is-last = { $name } is the only project leader. First appoint someone else.
you-are-leader = { $by } made you project leader of { $coalition }. Invite people with /uitnodigen. Everything is in /help.
you-are-adviser = { $by } made you adviser of { $coalition }. You see the figures with /partners and /rapport.
you-are-contact = { $by } changed your role. You are now an ordinary member of { $coalition }.
leader-alone = You are the only project leader. Two are stronger. Who joins you?
leaderless = { $coalition } has no project leader now. Whoever runs the bot knows it and looks for a new one. Would you like to? Then I pass that on.
would-lead = Yes, I would
rather-not = Rather not
would-lead-noted = Good! I pass it on to whoever runs the bot. You get a link from them.
led-again = There is a new project leader already
invite-second-leader = Invite a second project leader
later = Later
leader-later = Fine. I will ask again in two weeks.
leader-unreachable = { $name } closed the chat with me. I can no longer reach { $name } anywhere. That is one project leader less.

# Groups
groups-of = Groups of { $coalition }
group-short = { $name } · { $people }
group-new = New working group
group-name = What is the working group called? Type its name.
group-name-taken = { $name } exists already. Type another name.
group-organisations = Organisations: { $names }
group-empty = No organisations yet
group-alone = Single people: { $names }
group-chat = Group chat: { $title } ({ $where })
group-to-organisations = Organisations
group-to-contacts = Single people
group-which-organisations = Which organisations are in { $name }? Tap, or type a name.
group-which-contacts = Who is in { $name } alone? Tap, or type a name.
group-rename = Another name
group-end = End it
group-in-use = This group is still in use.
silent-where = Each poll and each message shows who said nothing yet. Where do you want to look?
remove-how = Look the person up. You can remove them there.
see-peilingen = Polls
see-verstuurd = Messages
see-partners = Partners
means-who-is-silent = Who said nothing yet?
means-remove-someone = Remove somebody

# What may stand still
stuck-merge_record = erasing after a merge

# In the report
figure-partners = Take part
figure-partners-new = New
figure-partners-gone = Stopped
