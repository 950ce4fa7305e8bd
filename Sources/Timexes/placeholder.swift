// Timexes
