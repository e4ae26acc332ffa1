# The report
command-rapport = Report with figures
report-title = { $coalition } in figures
report-period = From { $since } until { $until }.
report-before = Beside it stands the period before: { $since } until { $until }.
report-row = { $name }: { $now } (before: { $before })
report-nothing-in = Nothing to tell yet about { $parts }.
report-empty = Little happened in this period that can be counted. That is fine. What comes is counted by itself.
report-privacy = There are no names here. What is about fewer than five people is left out.
report-column-part = Part
report-column-what = What
report-column-now = Now
report-column-before = Before
report-column-beside = Now above, before below
report-column-unit = Unit
report-file = report
report-choose = Another period, or a file?
report-quarter = This quarter
report-last-quarter = Last quarter
report-year = This year
report-since-meeting = Since the last regiegroep meeting
report-pdf = PDF
report-csv = CSV
report-here = Here is your file. There are no names in it.

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
figure-partners = Take part
figure-partners-new = New
figure-partners-gone = Stopped
figure-meetings = Held
figure-turnout = Everyone: were there
figure-turnout-volunteer = Volunteers: were there
figure-turnout-professional = Professionals: were there
figure-turnout-board = Board: were there
figure-turnout-business = Businesses: were there
figure-tasks-new = Agreed
figure-tasks-done = Done
figure-tasks-open = Still to do
figure-poll-answers = To a poll
figure-poll-pace = Poll: half of the answers came within
figure-announcement-answers = To a message
figure-announcement-pace = Message: half of the answers came within
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
