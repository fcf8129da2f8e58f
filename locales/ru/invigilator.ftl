### Pages of the examination room: sessions of the day, roll, identity, seats, the live board, sittings, results.

## Sessions of the day

invigilator-nav-today = Сегодня
invigilator-today-title = Экзамены сегодня
invigilator-today-none = Сегодня экзаменов нет.
invigilator-booked = Записано
invigilator-present = Явились
invigilator-identified = Личность подтверждена
invigilator-seated = На местах
invigilator-session-open = Открыта запись
invigilator-session-check-in = Перекличка
invigilator-session-running = Идёт
invigilator-session-closed = Завершён
invigilator-step-check-in = Начать перекличку
invigilator-step-run = Разрешить вход
invigilator-step-close = Завершить

## Roll

invigilator-roll = Список
invigilator-roll-empty = На этот сеанс никто не записан.
invigilator-call = Явка
invigilator-identity = Личность
invigilator-mark-present = Здесь
invigilator-mark-absent = Нет
invigilator-self-taught = Самоподготовка
invigilator-booking-booked = Не вызван
invigilator-booking-present = Явился
invigilator-booking-absent = Не явился
invigilator-booking-cancelled = Отменено
invigilator-booking-used = Завершил
invigilator-seat-by-lot = Рассадить по жребию
invigilator-seat-by-lot-hint = Места получают все, чья личность подтверждена, а места ещё нет. Жеребьёвка записывается, её можно повторить.
invigilator-seat = Посадить
invigilator-move = Пересадить

## Identity

invigilator-compare = Сверить
invigilator-compare-title = Сверка личности
invigilator-compare-hint = Сверьте фотографию, документ и самого человека.
invigilator-compare-same = Всё совпадает
invigilator-compare-doubt = Есть сомнение: назад
invigilator-compare-absent = Сначала отметьте явку.
invigilator-identified-at = Личность подтверждена в { $at }.

## Live board

invigilator-board = Табло зала
invigilator-board-live = Обновляется само
invigilator-board-empty = В этом зале нет терминалов.
invigilator-seat-number = место { $seat }
invigilator-left = Осталось
invigilator-answered = Отвечено
invigilator-sealed = Сохранено
invigilator-link = Связь
invigilator-calling = Вызывает с { $at }
invigilator-void-waits = Аннулирование ждёт подтверждения второго лица
invigilator-sitting-signed-in = Вошёл
invigilator-sitting-running = Отвечает
invigilator-sitting-paused = Пауза
invigilator-sitting-submitted = Сдано
invigilator-sitting-closed = Завершено
invigilator-sitting-void = Аннулировано

## One sitting

invigilator-signed-in = Вход
invigilator-started = Начало
invigilator-ends = Конец
invigilator-pause = Приостановить
invigilator-resume = Продолжить
invigilator-extend = Вернуть время
invigilator-extend-minutes = Минут
invigilator-sitting-minutes-wrong = Укажите целое число минут больше 0.
invigilator-hand-in = Сдать за кандидата
invigilator-hand-in-hint = Сохранённые ответы будут сразу оценены.
invigilator-void = Аннулирование по техническим причинам
invigilator-void-hint = Аннулированная попытка не считается, кандидат садится заново. Решают двое.
invigilator-void-ask = Запросить аннулирование
invigilator-void-asked-by = Запросил(а) { $name }. Причина:
invigilator-void-second = Второе лицо: подтвердите под своей учётной записью или введите здесь имя пользователя и пароль.
invigilator-void-confirm = Подтвердить
invigilator-void-withdraw = Отозвать запрос
invigilator-void-done = Попытка аннулирована и не считается.

## Results

invigilator-results = Результаты
invigilator-results-none = Результатов пока нет.
invigilator-both-sign = Протокол подписывают кандидат и экзаменатор.
invigilator-candidate-signature = Подпись кандидата
invigilator-examiner-signature = Подпись экзаменатора
invigilator-signed = Подписано
invigilator-score-sheet = Протокол

## Said after an act

invigilator-notice-advanced = Состояние сеанса изменено.
invigilator-notice-called = Явка записана.
invigilator-notice-identified = Личность подтверждена.
invigilator-notice-seated = Место назначено.
invigilator-notice-drawn = Места распределены по жребию.
invigilator-notice-paused = Экзамен приостановлен.
invigilator-notice-resumed = Экзамен продолжен.
invigilator-notice-extended = Время возвращено.
invigilator-notice-handed-in = Работа сдана.
invigilator-notice-void-asked = Аннулирование запрошено; нужно подтверждение второго лица.
invigilator-notice-void = Попытка аннулирована.
invigilator-notice-withdrawn = Запрос отозван.
invigilator-notice-came = На вызов ответили.
invigilator-notice-signed = Подпись отмечена.
