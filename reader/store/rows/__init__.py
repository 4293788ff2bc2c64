"""What the columns of the library mean: rows to values and values to rows. Column names stand here
and in the migrations.
"""
