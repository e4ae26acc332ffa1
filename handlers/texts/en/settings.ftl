# How often and when
command-instellingen = Settings
settings-of = This is how often and at which hours I write to people of { $coalition }.
settings-amount = At most { $day } a day and { $week } a week.
settings-hours-six-days = To { $kinds }: from { $begin } to { $end }, not on Sundays.
settings-hours-weekdays = To { $kinds }: from { $begin } to { $end }, not at the weekend.
settings-always = On a public holiday I write to nobody. What is urgent goes outside these hours too. Tap what you would like to change.
settings-season = { $season }: from { $first } to { $last }.
settings-season-off = { $season }: none.
settings-season-means = In such a break announcements, questions and reminders wait. What is urgent goes on. So do appointments and answers.
settings-season-off-means = Then I write in those weeks as always.
settings-day = Number a day
settings-week = Number a week
settings-hours-of = Hours of { $kinds }
settings-summer = Summer break
settings-christmas = Christmas break
season-summer = summer break
season-christmas = Christmas break
settings-which-day = How many messages may someone get in one day?
settings-which-week = How many messages may someone get in one week?
settings-which-hours = When may I write to { $kinds }? Tap a new beginning or a new end.
settings-which-days = When is the { $season }? Tap a new first day or last day.
settings-from-day = From { $day }
settings-until-day = Until { $day }
settings-no-season = No { $season }
settings-from = From { $at }
settings-until = To { $at }
settings-become = This is what it will be:
settings-amount-means = If you send more, the rest waits until there is room again.
settings-hours-means = What comes after { $end } waits until { $begin } the next day.
settings-waiting =
    { $count ->
        [one] 1 message waits now. I then look at once whether it may go.
       *[other] { $count } messages wait now. I then look at once what may go.
    }
settings-rather-day = Rather { $count } a day
settings-rather-week = Rather { $count } a week
settings-rather-hours = Rather from { $begin } to { $end }
settings-rather-season = Rather { $first } – { $last }
settings-rather-no-season = Rather no { $season }
news-settings = { $by } changed how often or when I write to people. See /instellingen.
