### Экзаменационный терминал.

## Строка над каждым экраном

kiosk-frame-seat = { $hall } · Место { $seat }
kiosk-frame-lost = Нет связи
kiosk-frame-connecting = Подключение
kiosk-frame-print = Размер текста
kiosk-frame-contrast = Контраст
kiosk-frame-call = Позвать наблюдателя

## До экзамена

kiosk-connecting-title = Подключение к экзаменационному серверу
kiosk-connecting-text = Подождите. Если ничего не изменится, сообщите наблюдателю.
kiosk-out-of-service-title = Терминал не работает
kiosk-out-of-service-text = Попросите сотрудника указать другое место.
kiosk-idle-title = Это место свободно
kiosk-idle-text = Дождитесь вызова своего номера: сотрудник проводит вас к месту. Язык можно выбрать уже сейчас.
kiosk-sign-in-title = Вход
kiosk-sign-in-subject = Экзамен на этом месте: { $subject }
kiosk-sign-in-language = Язык экзамена
kiosk-sign-in-language-note = Все вопросы будут на выбранном языке. После начала экзамена изменить его нельзя.
kiosk-sign-in-number = Номер документа или номер заявления
kiosk-sign-in-hint = Введите номер
kiosk-sign-in-letters = Буквы A–Z
kiosk-sign-in-digits = Цифры 0–9
kiosk-sign-in-erase = Стереть последний знак
kiosk-sign-in-go = Войти
kiosk-sign-in-busy = Выполняется вход…

## Инструктаж

kiosk-briefing-title = Проверьте: это вы?
kiosk-briefing-portrait = Фотография кандидата
kiosk-briefing-attempt-number = { $attempt }
kiosk-briefing-rules = Правила этого экзамена
kiosk-briefing-questions =
    { $count ->
        [one] вопрос
        [few] вопроса
        [many] вопросов
       *[other] вопроса
    }
kiosk-briefing-minutes =
    { $count ->
        [one] минута
        [few] минуты
        [many] минут
       *[other] минуты
    }
kiosk-briefing-pass = из { $total } баллов нужно для сдачи
kiosk-briefing-attempts =
    { $count ->
        [one] попытка в этой записи
        [few] попытки в этой записи
        [many] попыток в этой записи
       *[other] попытки в этой записи
    }
kiosk-briefing-note-saved = Ответы сохраняются сразу. При сбое вы продолжите с того же места.
kiosk-briefing-note-order = Отвечать можно в любом порядке, менять ответы и отмечать вопросы, чтобы вернуться к ним.
kiosk-briefing-note-end = Когда время истечёт, ответы будут сданы в том виде, в каком они есть.
kiosk-briefing-not-me = Есть ошибка
kiosk-briefing-next = Да, продолжить
kiosk-disciplines-title = Пять правил экзаменационного зала
kiosk-discipline-seat = Оставайтесь на своём месте
kiosk-discipline-seat-text = Занимайте только указанное место. Если нужно встать, сначала спросите наблюдателя.
kiosk-discipline-quiet = Соблюдайте тишину
kiosk-discipline-quiet-text = Не разговаривайте, не читайте вслух и не подавайте знаков.
kiosk-discipline-devices = Без телефонов и записей
kiosk-discipline-devices-text = Выключите и уберите телефоны, часы и всё, что хранит или передаёт сведения. Книги и записи запрещены.
kiosk-discipline-alone = Отвечайте самостоятельно
kiosk-discipline-alone-text = Никто не может сдавать за вас или помогать вам. Не помогайте другим и не смотрите на их экраны.
kiosk-discipline-follow = Выполняйте указания наблюдателя
kiosk-discipline-follow-text = Если терминал неисправен, нажмите «Позвать наблюдателя» и ничего не чините сами.
kiosk-disciplines-breach = За обман или нарушение порядка кандидат отстраняется от экзамена, результат не засчитывается.
kiosk-disciplines-back = Назад
kiosk-disciplines-start = Начать экзамен
kiosk-disciplines-busy = Составляется билет…

## Экзамен

kiosk-exam-number = Вопрос { $number } из { $count }
kiosk-exam-picture-missing = Рисунок не отображается. Позовите наблюдателя.
kiosk-exam-previous = Назад
kiosk-exam-next = Далее
kiosk-exam-flag = Отметить
kiosk-exam-unflag = Отмечен
kiosk-exam-review = Завершить
kiosk-exam-hand-in = Сдать ответы…
kiosk-exam-time-left = Осталось
kiosk-exam-go-to = Перейти к вопросу { $number }
kiosk-exam-answered = Отвечено: { $answered } из { $count }
kiosk-exam-saved =
    { $count ->
        [0] Сохранять пока нечего
        [one] Сохранена { $sealed } запись из { $count }
        [few] Сохранено записей: { $sealed } из { $count }
        [many] Сохранено записей: { $sealed } из { $count }
       *[other] Сохранено записей: { $sealed } из { $count }
    }
kiosk-exam-saving = Сохраняется: { $sealed } из { $count } записей
kiosk-exam-saved-here =
    { $count ->
        [0] Нет связи. Продолжайте отвечать: ответы хранятся на этом терминале.
        [one] Нет связи. Все записи ({ $count }) хранятся на этом терминале; продолжайте отвечать.
        [few] Нет связи. Все записи ({ $count }) хранятся на этом терминале; продолжайте отвечать.
        [many] Нет связи. Все записи ({ $count }) хранятся на этом терминале; продолжайте отвечать.
       *[other] Нет связи. Все записи ({ $count }) хранятся на этом терминале; продолжайте отвечать.
    }
kiosk-exam-legend-answered = Есть ответ
kiosk-exam-legend-open = Нет ответа
kiosk-exam-legend-here = На экране
kiosk-exam-legend-flagged = Отмечен

## Сдача ответов

kiosk-review-title = Сдать ответы?
kiosk-review-unanswered =
    { $count ->
        [one] { $count } вопрос без ответа
        [few] { $count } вопроса без ответа
        [many] { $count } вопросов без ответа
       *[other] { $count } вопроса без ответа
    }
kiosk-review-none-unanswered = На все вопросы дан ответ.
kiosk-review-flagged =
    { $count ->
        [one] { $count } вопрос отмечен
        [few] { $count } вопроса отмечено
        [many] { $count } вопросов отмечено
       *[other] { $count } вопроса отмечено
    }
kiosk-review-none-flagged = Отмеченных вопросов нет.
kiosk-review-final = Нажмите номер, чтобы перейти к вопросу. После сдачи ответы изменить нельзя; вопрос без ответа считается ошибкой.
kiosk-review-back = К вопросам
kiosk-review-submit = Сдать
kiosk-review-busy = Ответы сдаются…

## Пауза и аннулирование

kiosk-paused-title = Экзамен приостановлен
kiosk-paused-text = Отсчёт времени остановлен, ответы сохранены. Оставайтесь на месте: наблюдатель возобновит экзамен.
kiosk-paused-left = Осталось
kiosk-void-title = Эта попытка не засчитывается
kiosk-void-text = Оставайтесь на месте. Наблюдатель объяснит, что делать дальше.
kiosk-reason-technical = На терминале произошёл технический сбой.
kiosk-reason-room = Экзамен в этом зале прерван.
kiosk-reason-identity = Нужно ещё раз проверить вашу личность.
kiosk-reason-help = Наблюдатель идёт к вам.
kiosk-reason-breach = Нарушены правила экзаменационного зала.
kiosk-reason-maintenance = Терминал на обслуживании.

## Результат

kiosk-result-passed = Сдано
kiosk-result-failed = Не сдано
kiosk-result-of = из { $total } баллов
kiosk-result-needed =
    { $count ->
        [one] Для сдачи нужен { $count } балл.
        [few] Для сдачи нужно { $count } балла.
        [many] Для сдачи нужно { $count } баллов.
       *[other] Для сдачи нужно { $count } балла.
    }
kiosk-result-unanswered =
    { $count ->
        [one] Без ответа остался { $count } вопрос.
        [few] Без ответа осталось { $count } вопроса.
        [many] Без ответа осталось { $count } вопросов.
       *[other] Без ответа осталось { $count } вопроса.
    }
kiosk-result-attempts-left =
    { $count ->
        [0] Попыток по этой записи больше нет. Вы можете записаться снова.
        [one] По этой записи осталась { $count } попытка. Обратитесь к наблюдателю.
        [few] По этой записи осталось { $count } попытки. Обратитесь к наблюдателю.
        [many] По этой записи осталось { $count } попыток. Обратитесь к наблюдателю.
       *[other] По этой записи осталось { $count } попытки. Обратитесь к наблюдателю.
    }
kiosk-result-receipt = Номер квитанции
kiosk-result-chapters = Верные ответы по разделам
kiosk-result-right = { $right } из { $count }
kiosk-result-next-passed = Дождитесь протокола, проверьте его и подпишите.
kiosk-result-next-failed = Повторите прежде всего разделы с короткими полосами. Дождитесь протокола, проверьте его и подпишите.
kiosk-result-rating = Как вас сегодня обслужили?
kiosk-result-stars =
    { $count ->
        [one] { $count } звезда
        [few] { $count } звезды
        [many] { $count } звёзд
       *[other] { $count } звезды
    }
kiosk-result-finish = Завершить
kiosk-chapter-licence = Водительские удостоверения
kiosk-chapter-passage = Правила движения
kiosk-chapter-penalties = Нарушения, баллы и наказания
kiosk-chapter-accidents = Аварии и первая помощь
kiosk-chapter-vehicle = Транспорт и оборудование
kiosk-chapter-local = Местные правила
kiosk-chapter-safe-driving = Безопасное и вежливое вождение

## У окна

kiosk-confirm-title = Проверьте своё заявление
kiosk-confirm-text = Прочитайте каждую строку. Подтверждайте, только если всё верно.
kiosk-confirm-agree = Всё верно
kiosk-confirm-wrong = Есть ошибка

## Окна сообщений

kiosk-refusal-title = Это невозможно
kiosk-refusal-ok = Понятно
kiosk-call-title = Позвать наблюдателя?
kiosk-call-text = Наблюдатель подойдёт к вам. Время не остановится.
kiosk-call-now = Позвать
kiosk-call-cancel = Отмена
kiosk-call-made-title = Наблюдатель вызван
kiosk-call-made-text = Оставайтесь на месте. Тем временем можно продолжать.
kiosk-call-close = Закрыть
kiosk-lost-title = Нет связи с сервером
kiosk-lost-text = Ничего не потеряно. Подождите или позовите наблюдателя.
kiosk-lost-again = Повторное подключение…

## Почему терминал завершил работу

kiosk-exit-failed = Терминал завершил работу из-за сбоя окна или графики.
kiosk-exit-assets = Папка со шрифтами и рисунками отсутствует или неполна: { $reason }
kiosk-exit-catalogue = Каталог знаков повреждён: { $reason }
kiosk-exit-bank = Банк вопросов не читается: { $reason }
kiosk-exit-journal = Ответы нельзя сохранить в { $folder }: { $reason }
kiosk-exit-session = Не удалось подготовить связь с сервером: { $reason }
kiosk-exit-no-items = Ни один вопрос банка не соответствует запросу.
kiosk-exit-misfits =
    { $count ->
        [one] { $count } вопрос не помещается на своём месте на экране.
        [few] { $count } вопроса не помещаются на своём месте на экране.
        [many] { $count } вопросов не помещаются на своём месте на экране.
       *[other] { $count } вопроса не помещаются на своём месте на экране.
    }

## Тренировка

kiosk-practice-title = Тренировка
kiosk-practice-text = Здесь можно тренироваться на всех вопросах банка. Верный ответ и норма показываются сразу; ничего не записывается.
kiosk-practice-begin = Начать
kiosk-practice-loading = Вопросы загружаются…
kiosk-practice-all = Все разделы
kiosk-practice-check = Проверить
kiosk-practice-wrong = Неверно. Верный ответ: { $answer }
kiosk-practice-tally = Верно: { $right } из { $count }
kiosk-practice-leave = Закончить
