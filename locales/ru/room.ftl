### Экзаменационный класс: сообщения терминалов, задержанные результаты, проверка записей.

## Терминалы

room-terminal-off = Этот терминал не используется. Пройдите к другому.
room-session-still-running = В этом сеансе ещё идут экзамены. Сначала завершите их или признайте недействительными.

## Заявление на втором экране

room-form-nationality = Гражданство
room-form-address = Адрес
room-form-self-taught = Без автошколы

## Задержанные результаты

room-gate-too-fast =
    { $answers ->
        [one] { $answers } ответ за { $seconds } с: человек так быстро не отвечает.
        [few] { $answers } ответа за { $seconds } с: человек так быстро не отвечает.
        [many] { $answers } ответов за { $seconds } с: человек так быстро не отвечает.
       *[other] { $answers } ответа за { $seconds } с: человек так быстро не отвечает.
    }
room-gate-not-identified = Экзамен сдан без подтверждения личности.
room-gate-outside-session = Экзамен сдан вне времени своего сеанса.
room-gate-two-places = Тот же человек в это же время сдавал экзамен в другом месте.
room-registry-status = Реестр водителей ответил кодом { $status }. Результат будет отправлен повторно автоматически.

## Проверка записей

room-log-sound =
    { $entries ->
        [one] Журнал цел: { $entries } запись, подписанных контрольных точек: { $checkpoints }, ожидают включения: { $waiting }.
        [few] Журнал цел: { $entries } записи, подписанных контрольных точек: { $checkpoints }, ожидают включения: { $waiting }.
        [many] Журнал цел: { $entries } записей, подписанных контрольных точек: { $checkpoints }, ожидают включения: { $waiting }.
       *[other] Журнал цел: { $entries } записи, подписанных контрольных точек: { $checkpoints }, ожидают включения: { $waiting }.
    }
room-log-public-key = Подписи проверены открытым ключом { $key }.
room-log-unsigned = Открытый ключ не указан: подписи не проверялись.
room-paper-sound =
    { $questions ->
        [one] Билет из { $questions } вопроса составлен заново и совпал до байта: { $hash }
        [few] Билет из { $questions } вопросов составлен заново и совпал до байта: { $hash }
        [many] Билет из { $questions } вопросов составлен заново и совпал до байта: { $hash }
       *[other] Билет из { $questions } вопроса составлен заново и совпал до байта: { $hash }
    }
room-mark-sound = Повторная оценка дала тот же результат: { $score }.
room-mark-none = Ещё не оценено.

## Экзаменационный лист

room-sheet-place = { $site }, { $hall }, место { $seat }
room-sheet-moment = { DATETIME($at, length: "medium") }
room-sheet-session = { DATETIME($from, length: "medium") } – { TIME($to) }
room-sheet-document = { $kind } { $number }
room-sheet-count = { $count }
