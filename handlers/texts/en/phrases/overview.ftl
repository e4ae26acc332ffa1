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
    Give me the state of play before I walk into the council.
    what's the turnout looking like
    where are we with the responses
    count of volunteers for Saturday please
    show me all the to-dos with names
    which partners are on board so far
    I'd like to see the list of everyone in the coalition
    how many organisations have we got now
    summarise this month for me
    any figures for the funder?
    what's been organised for the week so far
    who's doing what
    what's running behind
    give me the score of the date poll
    how many bowls of soup must we count on, how many signed up?
    show the results
    quick summary before my next meeting pls
    what tasks are still to be done by the group
    a table with all the activities per neighbourhood
    Please furnish me with the participation figures for this quarter.
    I want list with all the names and answers
    how full is the soup afternoon
    do we have enough people for the setup
    tell me everything that happened while I was away
    Good morning bot, what's our current standing? Ilse
