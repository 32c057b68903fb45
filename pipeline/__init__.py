"""Word documents of Vietnamese public offices, made from the year's workbooks."""
