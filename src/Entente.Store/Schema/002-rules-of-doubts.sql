-- Which rule found a doubt. Documents read before are not read again: of theirs it is not recorded.
ALTER TABLE doubts ADD COLUMN rule VARCHAR DEFAULT 'not recorded';
