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
    My inbox is overflowing, can you limit this to the essentials?
    could you cut down on the reminders
    I sleep in the daytime after nights, so please don't text before four
    you text way too much
    chill with the notifications
    dear, my phone beeps all day long, could it be a bit quieter
    one message per week would do for me
    please not during Friday prayer
    I get headache from so many messages, send little
    you send every day, is possible one time in week?
    leave out the small announcements, send me invitations only
    put everything together in a weekly digest
    can I have just the dates and not the rest
    I'm in class till three, don't message then
    skip the reminders for me, I always reply
    Please restrict your messages to matters of importance.
    keep me in but lower the volume
    twice a month is plenty
    nothing after ten in the evening, I go to bed early
    double messages again, one is enough
    I only want to hear about the soup, not about the other things
    it's a lot, can it be toned down
    the beeping in meetings is awkward, send only at lunch time
    Hi Ilse, I do like to stay informed but not five times a day. Greetings, Gerard
    could you message me less often
    not after 8 pm please
    no messages in the evening
    only during the day please
    one reminder is enough
    please don't text at weekends
    fewer reminders please

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
    I'll be on leave for three weeks, please hold all messages until the 20th.
    put me on hold for now
    I need some peace and quiet for a month
    mute till after exams plz
    having a new hip put in, let me be till summer
    no texts during ramadan please, afterwards it's fine again
    I go to Morocco six weeks, stop sending till I return
    suspend my messages until autumn
    I'm burnt out, can you leave me be for a couple of months
    working nights all of December, message me again in January
    temporary stop please
    hibernate until spring
    please wait with messages, my mother she died
    baby's due any day, so silence until May please
    Would you be so good as to suspend correspondence until my return in April?
    I'm away till Easter, hold off
    nothing for the next ten days please
    our office is shut over Christmas, don't send until the 6th
    I want rest for two week, then again ok
    can I put this on standby for a while
    a short time-out please
    skip me until further notice, I'll let you know
    I'm going travelling, back in November, keep quiet till then
    Hello Ilse, because of my treatment I'd like no messages until the end of March. I'll return! Love, Gonnie
    put me to sleep for a month

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
    My sabbatical's over, you can include me again.
    holidays done, start sending again please
    out of hospital and keen to take part once more
    I unsubscribed but I've changed my mind
    sign me up again for the messages
    turn the messages back on
    I was off for maternity, ready to get everything again
    haven't had a peep from you in a month, am I still in?
    why you stop sending to me?
    I left the group by accident, how do I get back in
    reactivate me
    I am return from my country, you can send again
    Could you restore me to the list? I left too hastily.
    hello?? it's been silent since the summer, did you forget me
    my break is finished, wake up the chat
    I got a new phone and since then nothing arrives
    exams are over, you can unmute me
    I blocked you before, now unblocked, so send again
    ramadan is finished, please send again messages
    please let me be a part of it again, I miss the group
    did you remove me? my neighbour gets the invitations and I don't
    Dear Ilse, I am recovered from my operation and would like to be kept informed again. Kind regards, Henk
    you may end my pause now
    can I rejoin the coalition
    I want to be in it again, we have volunteers now

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
    Please terminate my participation and delete me from the distribution list.
    our organisation is pulling out for good
    I don't want to hear from you again
    delete my number, I'm not interested in this any longer
    cancel my subscription
    I resign as a member
    opt out
    make it stop, I never want another message
    this chat is not for me, I'm leaving
    I'm too old for this now dear, please cross me off for good
    bye forever, take me out
    leave group
    I'm switching jobs and won't be part of the coalition in future
    no contact any more please
    please you don't send me nothing again
    I go out from this group, finish
    I do not wish to receive any further communication whatsoever.
    unsub
    how can I cancel this thing for good
    stop texting me ffs
    our mosque board has decided to end the cooperation, so please take us off everything
    get my name off all your lists
    I'm ending this, no more polls, no more invitations, nothing
    Hello Ilse, after five years I'm calling it a day, please deregister me. All the best, Frans
    can I be removed completely
    my husband has died, please take him off the list
    the owner of this phone passed away, do not write any more
    my mother has died, please take her number off
    this was my late husband's phone, delete it
    I'm stepping down as project leader
