"""Where things stand in a worksheet: headings, columns, rows of figures, totals and remarks, pairs."""
