overview =
    overview
    overview please
    how do things stand
    what's the status
    how's the poll going
    how many said yes
    how many yes and how many no
    how many signed up for the soup afternoon
    who takes part
    who's in the core group
    list of partners
    which actions are still open
    which tasks are overdue
    who has which task
    I should like a current overview of all participating organisations.
    I have to report to the alderman, got the figures?
    make a report
    report for this quarter
    numbers please
    statistics
    which activities are registered for the Week
    which neighbourhoods have nothing yet
    poll result?
    which day is winning
    dashboard
    I want see all overview
    how going with poll
    um where do we stand
    are we on schedule
    catch me up on the core group
    enough helpers for Saturday?
    export the list
    how mny joined

who-is-silent =
    who hasn't answered
    who still has to reply
    who is quiet
    who have we not heard from
    which organisations are silent
    who hasn't voted yet
    who are we waiting for
    who is missing in the poll
    how many answers are missing
    Which members have failed to respond to date?
    which partners dropped out
    who never shows up
    who should I phone
    who needs a nudge
    has Theo replied yet
    has the library said anything
    is Kees still active
    when did we last hear from the mosque
    are all the answers in
    who ignored my message
    who not answer?
    which people give no answer
    I want know who is silent
    who hasn't reported on their task
    who hasn't registered an activity
    um who hasn't responded yet
    who's ghosting us
    who is left
    non respondents
    names of those who said nothing
    no sign of life from who?
    who blocked me

remove-someone =
    remove Kees from the group
    take Joke off the list
    delete Theo
    delete this contact
    Gerda can be removed
    how do I remove someone
    how do I delete a contact
    kick that guy out of the group
    Joke doesn't work there any more
    Hawa has another job, she must come off the list
    Theo quit as a volunteer
    Mrs Bakker has sadly passed away; would you remove her from the records?
    the bakery went bust, that contact can go
    the football club leaves the coalition, delete them
    strike him off the list
    there's someone in the group I don't know, remove them
    my predecessor is still in the list
    a duplicate contact, one can go
    Kees is in there twice
    he swears at everyone, get him out
    block that user
    she phoned me, she wants no messages, take her off
    this person away
    I want remove person from group
    kees not work here now, delete
    um take Theo out
    withdraw Theo's access
    Kees shouldn't be an admin any more
    clean up old contacts
    our contact at the council left and has no successor yet
    remve joke
