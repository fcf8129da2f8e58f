### Words that every screen, page and print shares.

## Languages. The own name is what a language calls itself; the others are used in lists and on prints.

common-language-own-name = Русский
common-language-zh-hans = Китайский (упрощённое письмо)
common-language-zh-hant = Китайский (традиционное письмо)
common-language-en = Английский
common-language-ru = Русский
common-language-ja = Японский
common-language-fr = Французский
common-language-es = Испанский

## The system and the office

common-system-name = Каочан
common-system-title = Система экзаменов водителей
common-office = Управление по делам транспортных средств

## Subjects

common-subject-1 = Предмет 1
common-subject-2 = Предмет 2
common-subject-3 = Предмет 3
common-safe-driving = Предмет 3, теория: безопасное и культурное вождение
common-subject-1-title = Законы и правила безопасности дорожного движения и смежные знания
common-subject-2-title = Экзамен по вождению на площадке
common-subject-3-title = Экзамен по вождению на дороге

## Licence classes; where the older regulation used another name, it has its own key

common-class-a1 = Большой автобус
common-class-a2 = Тяжёлый автопоезд
common-class-a2-order-91 = Тягач с прицепом
common-class-a3 = Городской автобус
common-class-b1 = Средний автобус
common-class-b2 = Большой грузовой автомобиль
common-class-c1 = Малый автомобиль
common-class-c2 = Малый автомобиль с автоматической коробкой передач
common-class-c3 = Тихоходный грузовой автомобиль
common-class-c4 = Трёхколёсный грузовой автомобиль
common-class-c5 = Малый автомобиль с автоматом для водителей с инвалидностью
common-class-c6 = Лёгкий автопоезд
common-class-d = Трёхколёсный мотоцикл
common-class-e = Двухколёсный мотоцикл
common-class-f = Мопед
common-class-m = Колёсная специальная машина
common-class-m-order-91 = Колёсная самоходная машина
common-class-n = Троллейбус
common-class-p = Трамвай
common-class-with-code = { $code } { $name }
common-group-car = Легковые автомобили
common-group-bus = Автобусы
common-group-truck = Грузовые автомобили
common-group-motorcycle = Мотоциклы

## Identity documents

common-document-resident-id = Удостоверение личности гражданина КНР
common-document-passport = Паспорт
common-document-hong-kong-macao-permit = Разрешение на въезд в материковый Китай для жителей Гонконга и Макао
common-document-taiwan-permit = Разрешение на въезд в материковый Китай для жителей Тайваня
common-document-residence-permit = Вид на жительство для жителей Гонконга, Макао и Тайваня
common-document-foreigner-card = Карта постоянного жителя для иностранцев
common-document-military-id = Удостоверение военнослужащего или сотрудника вооружённой полиции

## Kinds of application

common-application-first = Первичная выдача
common-application-upgrade = Дополнительная категория
common-application-conversion = Обмен удостоверения
common-application-twelve-point = Экзамен после 12 штрафных баллов
common-application-restore = Восстановление права управления

## Kinds of question

common-question-true-false = Верно или неверно
common-question-single = Один ответ
common-question-multiple = Несколько ответов
common-true = Верно
common-false = Неверно

## Words of forms and tables

common-name = Имя
common-sex = Пол
common-sex-male = Мужской
common-sex-female = Женский
common-birth-date = Дата рождения
common-age = Возраст
common-photo = Фотография
common-document-kind = Документ
common-document-number = Номер документа
common-serial-number = Номер заявления
common-permit-number = Номер ученического удостоверения
common-application = Заявление
common-application-kind = Вид заявления
common-class = Категория
common-subject = Предмет
common-school = Автошкола
common-candidate = Кандидат
common-site = Экзаменационный пункт
common-hall = Зал
common-seat = Место
common-session = Сеанс
common-sitting = Экзамен
common-date = Дата
common-time = Время
common-attempt = Попытка
common-score = Баллы
common-pass-mark = Проходной балл
common-result = Результат
common-status = Состояние
common-reason = Причина
common-remarks = Примечания
common-language = Язык
common-signature = Подпись
common-telephone = Телефон
common-total = Итого
common-page = Страница { $page } из { $pages }
common-label-and-value = { $label }: { $value }
common-list-comma = { ", " }
common-none = Нет
common-unknown = Неизвестно
common-yes = Да
common-no = Нет

## Amounts with their unit

common-seconds =
    { $count ->
        [one] { $count } секунда
        [few] { $count } секунды
        [many] { $count } секунд
       *[other] { $count } секунды
    }
common-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
common-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
common-duration-pair = { $longer } { $shorter }
common-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
common-working-days =
    { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
        [many] { $count } рабочих дней
       *[other] { $count } рабочего дня
    }
common-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }
common-points =
    { $count ->
        [one] { $count } балл
        [few] { $count } балла
        [many] { $count } баллов
       *[other] { $count } балла
    }
common-questions =
    { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }
common-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
common-seats =
    { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
common-sessions =
    { $count ->
        [one] { $count } сеанс
        [few] { $count } сеанса
        [many] { $count } сеансов
       *[other] { $count } сеанса
    }
common-rows =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }
common-attempts =
    { $count ->
        [one] { $count } попытка
        [few] { $count } попытки
        [many] { $count } попыток
       *[other] { $count } попытки
    }
common-percent = { $value } %

## Pass and fail

common-passed = Сдано
common-failed = Не сдано
common-first-marks =
    Исправлено { DATETIME($at, length: "medium") }: ключ одного из вопросов был неверен. Сначала: { $score } { $score ->
        [one] балл
        [few] балла
        [many] баллов
       *[other] балла
    }, { $verdict ->
        [passed] сдано
       *[failed] не сдано
    }.
common-passes = Сдано
common-absent = Неявка
common-technical-void = Аннулировано по техническим причинам
common-right = Правильно
common-wrong = Неправильно
common-unanswered = Без ответа

## Roles

common-role-candidate = Кандидат
common-role-clerk = Сотрудник окна
common-role-invigilator = Наблюдатель
common-role-school = Автошкола
common-role-examiner = Экзаменатор
common-role-supervisor = Руководитель
common-role-keeper = Ответственный за банк вопросов
common-role-administrator = Системный администратор
common-role-public = Посетитель

## Statuses of applications, sessions, bookings, sittings, deliveries and terminals

common-status-draft = Ожидает подтверждения
common-status-accepted = Принято
common-status-refused = Отказано
common-status-completed = Завершено
common-status-planned = Запланировано
common-status-open = Открыта запись
common-status-full = Мест нет
common-status-running = Идёт
common-status-closed = Закрыто
common-status-booked = Записан
common-status-cancelled = Отменено
common-status-expired = Истекло
common-status-checked-in = Явка отмечена
common-status-seated = На месте
common-status-signed-in = Вход выполнен
common-status-answering = Отвечает
common-status-paused = Приостановлено
common-status-submitted = Сдано на проверку
common-status-marked = Проверено
common-status-stopped = Остановлено
common-status-waiting = Ожидание
common-status-delivered = Доставлено
common-status-retrying = Повторная отправка
common-status-rejected = Отклонено
common-status-held = Задержано для проверки
common-status-online = На связи
common-status-offline = Нет связи
common-status-idle = Свободно
common-status-out-of-service = Не работает

## Buttons

common-next = Далее
common-back = Назад
common-cancel = Отмена
common-confirm = Подтвердить
common-close = Закрыть
common-start = Начать
common-finish = Готово
common-save = Сохранить
common-edit = Изменить
common-add = Добавить
common-remove = Удалить
common-clear = Очистить
common-print = Печать
common-search = Поиск
common-filter = Фильтр
common-upload = Загрузить
common-download = Скачать
common-refresh = Обновить
common-retry = Повторить
common-details = Подробнее
common-approve = Утвердить
common-reject = Отклонить
common-sign-in = Войти
common-sign-out = Выйти
common-user-name = Имя пользователя
common-password = Пароль
common-home = Главная
common-help = Справка
