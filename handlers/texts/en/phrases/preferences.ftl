less-messages =
    fewer messages please
    less please
    too many messages
    not so often
    only the important stuff
    only what really matters
    once a week is enough
    bundle it into one message
    not so early
    not before nine
    not after eight at night
    not on Sundays
    not during work hours
    Would you kindly reduce the frequency of your messages?
    too much message for me
    less message please
    not send in night
    I cannot read all, too much
    only important send
    no more reminders but keep the rest
    stop the daily ones, weekly is fine
    I get everything twice
    only the meeting dates please
    no polls please
    you're spamming me a bit
    calm down with the texts
    your message woke me up
    I don't want to leave, just get less
    um could it be a bit less
    I work nights, send it in the evening
    just the summary please
    to many msgs

pause =
    pause
    take a break please
    nothing for a while
    I'm going on holiday
    on holiday till the 15th, no messages
    nothing until September please
    after the summer again
    in two weeks you can text again
    I'm ill, don't send anything for now
    I'm having surgery, six weeks nothing please
    Kindly refrain from messaging me until the first of March.
    my husband passed away, no messages for a bit
    maternity leave until June
    snooze
    snooze a week
    I want pause one month
    I go to my country until august, not send
    I am sick now, later again message
    exams, don't text till june
    mute me until April
    stop for now and start again later
    stop till Monday
    not this month
    um pause until after Christmas
    we're moving house, not now
    temporarily no messages
    closed for summer, back 20 August
    sabbatical, see you in spring
    need some rest, I'll say when I'm back
    paws please
    don't send anything these weeks

back-again =
    I'm back
    back from holiday
    I'm better, send messages again
    you can text me again
    I want to join again
    put me back on
    can I come back
    I regret stopping
    I don't hear anything any more
    I don't get messages any more
    why is it so quiet
    are you still there
    was I thrown out
    Having recovered, I should like to receive your messages again.
    stop was a mistake
    I typed stop by accident
    take me off pause
    my leave is over
    resume
    start
    /start
    I want again messages
    I back now
    I not get message, why
    everybody gets messages except me
    um I'm back, send away
    weeks of silence, is that right?
    our foundation wants in again
    unpause
    I miss the messages
    hi, is this chat still alive
    I deleted the chat, can I go on again

stop-everything =
    stop
    I want out
    take me off the list
    no more messages
    stop sending me things
    leave me alone
    unsubscribe
    remove me
    sign me off from everything
    I hereby withdraw from the coalition.
    Kindly remove me from your mailing list.
    I quit
    I'm done with this
    get me out of this group
    I don't want to be in this any more
    we're leaving the coalition
    I don't work here any more, take me off
    I'm retired now, you can remove me
    I no want messages
    stop message please
    I want stop
    I not want this app more
    how do I get rid of you
    how do I get out of this
    I'm going to block you
    enough
    never text me again
    um just stop everything
    STOP IT ALL!!!
    stpo
    thank you for everything but I'm stopping altogether, Kees
    quit sending, I'm off for good
