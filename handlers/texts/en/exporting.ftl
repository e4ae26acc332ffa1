# Everything in a file
command-export = Everything in a file
tables-these = You can take this along to your computer:
tables-rows = { $name }: { $count ->
    [one] 1 row
   *[other] { $count } rows
}
tables-form = Which kind of file would you like?
tables-xlsx = Excel
tables-csv = CSV
tables-none = There is nothing to take along yet. As soon as people answer, it will be here.
tables-here = Here is your file. It holds names, so please keep it safe.
tables-file = overview
