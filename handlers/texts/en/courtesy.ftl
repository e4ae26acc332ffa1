next-thing = Something happens next
why-other = You get this because you take part in { $coalition }.
why-decision = You get this because you may decide about it as project leader of { $coalition }.
why-news = You get this once a day as project leader of { $coalition }.
