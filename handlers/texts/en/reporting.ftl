# The report
command-rapport = Report with figures
totals-title = { $coalition } in figures
totals-period = From { $since } to { $until }.
totals-before = Beside it stands the period before: { $since } to { $until }.
totals-row = { $name }: { $now } (before: { $before })
totals-nothing-in = Nothing to tell yet about { $parts }.
totals-empty = Little happened in this period that can be counted. That is fine. What comes is counted by itself.
totals-privacy = There are no names here. What is about fewer than five people is left out.
totals-column-part = Part
totals-column-what = What
totals-column-now = Now
totals-column-before = Before
totals-column-beside = Side by side
totals-column-unit = Unit
totals-file = report
totals-choose = Another period, or a file?
totals-quarter = This quarter
totals-last-quarter = Last quarter
totals-year = This year
totals-since-meeting = Since the last regiegroep meeting
totals-pdf = PDF
totals-csv = CSV
totals-here = Here is your file. There are no names in it.

# The parts
figures-partners = Partners
figures-meetings = Meetings
figures-tasks = Tasks
figures-answers = Answers
figures-activities = Activities
figures-partners-small = partners
figures-meetings-small = meetings
figures-tasks-small = tasks
figures-answers-small = answers
figures-activities-small = activities

# The figures
figure-none = too few
figure-share = { $percent }%
figure-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
figure-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
unit-count = number
unit-share = percent
unit-hours = hours

# By itself
totals-ready = The report for the regiegroep is ready. The meeting is on { $at }.
totals-see = Look at it

# Each quarter, for the regiegroep
digest-title = The figures of the quarter
digest-sentence = This is how the past three months went at { $coalition }. Thank you for what you do!
digest-goes-to =
    { $count ->
        [0] There is nobody in the regiegroep now to whom I can send this.
        [one] This goes to 1 person in the regiegroep, if you agree:
       *[other] This goes to { $count } people in the regiegroep, if you agree:
    }
digest-change = Change the sentence
digest-skip = Not this time
digest-ask-sentence = Type the sentence that stands above the figures. Keep it short.
digest-sent =
    { $count ->
        [one] Sent to 1 person in the regiegroep.
       *[other] Sent to { $count } people in the regiegroep.
    }
digest-was-sent = Sent
digest-was-skipped = Not sent
digest-skipped = Fine, not this time. In three months I will ask again.
digest-after-all = Look at it after all
digest-decided = That was decided already.

# What fails
stuck-report_plan = the report of the coalition
