// Pages that are open follow the record.
