"""What one cell means by the kind of its column: numbers, dates, amounts, texts, terms, and what is wrong with it."""
