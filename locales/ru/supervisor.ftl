### Pages of the supervisor: all sites, sessions and draws, the outbox, rankings, regulations.

## Menu and overview

supervisor-nav-sites = Пункты
supervisor-nav-rooms = Залы
supervisor-nav-sessions = Сеансы
supervisor-nav-outbox = Передача
supervisor-nav-ranking = Рейтинг
supervisor-nav-regulations = Правила
supervisor-sites-title = Все пункты сегодня
supervisor-sitting-now = Сдают сейчас
supervisor-results-today = Результаты сегодня
supervisor-terminals-online = Терминалы на связи
supervisor-calls = Вызовы
supervisor-to-rooms = Сеансы и залы сегодня

## Sessions

supervisor-sessions = Сеансы
supervisor-sessions-from = 7 дней с { $day }
supervisor-sessions-none = В эти дни сеансов нет.
supervisor-session-new = Новый сеанс
supervisor-session-open = Открыть запись
supervisor-begins = Начало
supervisor-minutes = Длительность (мин)
supervisor-capacity = Мест
supervisor-quota = Квота
supervisor-quotas = Квоты автошкол
supervisor-quotas-hint = Места сверх квот остаются самостоятельным кандидатам. Пустые поля: запись открыта всем.
supervisor-quotas-none = Квот нет, запись открыта всем.
supervisor-field-wrong = Неверное значение, исправьте.
supervisor-form-wrong = Исправьте отмеченные поля.
supervisor-session-past = Это время уже прошло.
supervisor-session-hall-unknown = Выберите зал.
supervisor-session-hall-taken = В это время зал занят другим сеансом.
supervisor-session-capacity = Число мест: от 1 до { $seats }.
supervisor-session-not-accepted = Пункт не допущен к приёму этого предмета на этот день.
supervisor-session-too-short = Не короче экзамена: { $minutes } мин.
supervisor-session-regulation-gaps = В правилах есть неутверждённые данные, предмет пока сдавать нельзя.
supervisor-session-no-regulation = На этот день нет действующих правил.
supervisor-session-quotas = Сумма квот не больше { $seats }.
supervisor-session-quota-booked = Школа уже записала больше.

## Draw of examiners

supervisor-draw = Жеребьёвка экзаменаторов
supervisor-drawn = Проведена
supervisor-draw-show = Показать жеребьёвку
supervisor-draw-hold = Провести жеребьёвку
supervisor-draw-count = Сколько экзаменаторов
supervisor-draw-own-site = Только экзаменаторы этого пункта
supervisor-draw-sealed-at = Начальное число запечатано { $at }. Обязательство:
supervisor-draw-too-few = Экзаменаторов не хватает.
supervisor-draw-held-already = Жеребьёвка уже проведена, она бывает один раз.
supervisor-draw-place = №
supervisor-draw-certificate = Удостоверение
supervisor-draw-repeat = Как повторить жеребьёвку
supervisor-draw-how = Запечатанное число соответствует обязательству. Полученный из него поток ChaCha20 перемешивает упорядоченный список, и первые в нём занимают места. По записи ниже любой получит тот же итог.
supervisor-draw-at = Проведена
supervisor-draw-entries = Участвовало
supervisor-draw-kept-off = Исключены: вели прошлый сеанс в зале
supervisor-draw-commitment = Обязательство
supervisor-draw-seed = Начальное число
supervisor-draw-purpose = Назначение
supervisor-draw-record = Полная запись
supervisor-seats-too-few = Свободных мест не хватает.

## Outbox

supervisor-outbox = Передача в реестр
supervisor-outbox-held = Задержано
supervisor-outbox-rejected = Отклонено
supervisor-outbox-pending = В очереди
supervisor-outbox-delivered = Доставлено
supervisor-outbox-none = Записей нет.
supervisor-outbox-position = №
supervisor-outbox-attempts = Попыток
supervisor-outbox-said = Причина
supervisor-outbox-asked-by = { $name } просит разрешить; нужно подтверждение второго лица
supervisor-outbox-release = Разрешить
supervisor-outbox-release-second = Разрешить как второе лицо

## Ranking

supervisor-ranking = Рейтинг сдачи
supervisor-ranking-preview = Просмотр
supervisor-ranking-publish = Опубликовать
supervisor-ranking-final = Опубликованное не меняется.
supervisor-ranking-published-at = Опубликовано { $at }.
supervisor-ranking-published-already = Рейтинг за этот месяц уже опубликован.
supervisor-ranking-month-open = Месяц не завершён, публиковать рано.
supervisor-ranking-nobody-sat = В этом месяце первых попыток не было.

## Regulations

supervisor-regulation = Правила
supervisor-regulations = Правила экзамена
supervisor-regulation-from = С
supervisor-regulation-until = По
supervisor-regulation-gaps = Не утверждено
supervisor-regulation-in-force = Действует
supervisor-regulation-use = Применимость
supervisor-regulation-usable = Применимо
supervisor-regulation-not-held = Не проводится
supervisor-regulation-gap-count = { $count ->
    [one] не хватает { $count } значения
    [few] не хватает { $count } значений
    [many] не хватает { $count } значений
   *[other] не хватает { $count } значения
    }
supervisor-regulation-open = Данные для заполнения
supervisor-regulation-no-gaps = Все данные утверждены.
supervisor-regulation-how = Укажите значение и источник. После подтверждения оно действует, вносится в журнал и не меняется.
supervisor-regulation-value = Значение
supervisor-regulation-note = Источник
supervisor-regulation-by = Подтвердил(а)
supervisor-regulation-figure = Показатель
supervisor-regulation-confirmed = Подтверждено ведомством
supervisor-regulation-note-missing = Укажите источник.
supervisor-regulation-value-wrong = Значение не подходит: { $reason }
supervisor-regulation-inconsistent = Противоречит другим данным: { $reason }
supervisor-regulation-no-gap = Такого открытого показателя нет.
supervisor-scope-acceptance = Приём заявлений
supervisor-scope-every-subject = Все предметы
supervisor-scope-after-permit = Все, кроме предмета 1

## Said after an act

supervisor-notice-opened = Запись открыта.
supervisor-notice-quota = Квота сохранена.
supervisor-notice-drawn = Экзаменаторы определены.
supervisor-notice-release-asked = Отмечено. Нужно подтверждение второго лица.
supervisor-notice-released = Разрешено, отправляется.
supervisor-notice-retried = Отправляется снова.
supervisor-notice-published = Рейтинг опубликован.
supervisor-notice-confirmed = Значение подтверждено.
