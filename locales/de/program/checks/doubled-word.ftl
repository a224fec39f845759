### Die Prüfung doubled-word.

explain-doubled-word = ein Wort steht doppelt
    .details = Wörter, die sich selbst folgen dürfen (die die, der der, dat dat), bleiben unbeanstandet. Eine Warnung.
    .wrong =
        goal-city = Wonen in de de stad
    .right =
        goal-city = Wonen in de stad
    .repair = Streichen Sie eines davon.

# $word (Text): das Wort
doubled-word = „{ $word }“ steht doppelt
doubled-word-hint = streichen Sie eines davon
