### Pages of the office: the shell that all pages share, signing in, the window.

## The shell that all pages share

office-shell-skip = К содержанию
office-shell-menu = Меню
office-pager-label = Страницы
office-pager-before = Назад
office-pager-after = Далее
office-number = { NUMBER($number) }
office-date = { DATE($date, length: "medium") }
office-datetime = { DATETIME($at, length: "medium") }
office-time = { TIME($at) }
office-fault-title = Не удалось
office-fault-status = Код { $status }

## First page and menu

office-home-lead = Приём заявлений, запись, экзамены и результаты в одном месте; каждый шаг можно проверить.
office-home-staff = Вход для сотрудников и автошкол
office-nav-applications = Заявления
office-nav-new-application = Новое заявление

## The portrait of an application

office-portrait-size = Файл фотографии должен быть от { $from } до { $to } КБ, а этот — { $found } КБ.
office-portrait-format = Фотография должна быть в формате JPEG.
office-portrait-damaged = Файл фотографии повреждён и не читается.
office-portrait-pixels = Фотография должна быть { $width } × { $height } пикселей, а эта — { $found-width } × { $found-height }.
office-portrait-grey = Фотография должна быть цветной.
office-portrait-background = Фон фотографии должен быть белым.
office-portrait-missing = Фотографии ещё нет. Загрузите её.

## The list of applications

office-list-title = Заявления
office-list-search = Поиск
office-list-search-hint = Номер заявления, документа или имя
office-list-any-state = Любое состояние
office-list-everywhere = Все пункты
office-list-count =
    { $count ->
        [one] { $count } заявление
        [few] { $count } заявления
        [many] { $count } заявлений
       *[other] { $count } заявления
    }
office-list-empty = Подходящих заявлений нет.
office-list-entered = Внесено

## States of applications and bookings

office-state-awaiting-confirmation = Ждёт подтверждения
office-state-disputed = Оспорено заявителем
office-state-accepted = Принято
office-state-closed = Закрыто
office-booking-booked = Записан
office-booking-present = Явился
office-booking-absent = Не явился
office-booking-cancelled = Отменено
office-booking-used = Завершено

## Accepting and correcting an application

office-accept-title = Приём заявления
office-accept-faults =
    { $count ->
        [one] Нужно исправить { $count } запись. Ничего не принято.
        [few] Нужно исправить { $count } записи. Ничего не принято.
        [many] Нужно исправить { $count } записей. Ничего не принято.
       *[other] Нужно исправить { $count } записи. Ничего не принято.
    }
office-accept-document = Личность
office-accept-document-hint = Для удостоверения личности гражданина КНР дату рождения и пол можно не заполнять: они следуют из номера.
office-accept-wish = Заявление
office-accept-record = Имеющиеся права и особые случаи
office-accept-record-hint = Нужно для новой категории, обмена, восстановления прав и экзамена после 12 баллов.
office-accept-body = Медицинская справка
office-accept-diseases = Заявленные заболевания
office-accept-portrait = Фотография и подтверждение
office-accept-portrait-hint = JPEG, цветная, на белом фоне, { $width } × { $height } пикселей, { $from }–{ $to } КБ.
office-accept-portrait-keep = Без нового файла остаётся прежняя.
office-accept-window-hint = На этом экране заявитель проверяет и подтверждает записи.
office-accept-send = Принять
office-correct-title = Исправить заявление
office-correct-send = Исправить и подтвердить снова
office-self-taught = Самоподготовка
office-field-nationality = Код гражданства (3 буквы)
office-field-address = Адрес
office-field-local = Зарегистрирован в этой местности
office-field-held = Имеющаяся категория
office-field-held-since = С какого числа
office-field-origin = Происхождение обмениваемых прав
office-origin-foreign = Иностранные
office-origin-military = Военные
office-field-full-cycles = Периоды с 12 баллами (0 — текущий, 1 — прошлый)
office-field-round = Сколько раз набрано 12 баллов за период
office-field-vocational = Студент очного отделения по специальности водителя
office-field-senior-test = Пройден тест памяти, суждения и реакции
office-field-hospital = Медицинское учреждение
office-field-certificate-on = Дата справки
office-field-height = Рост (см)
office-field-left-eye = Левый глаз
office-field-right-eye = Правый глаз
office-field-field-degrees = Поле зрения, градусы
office-field-hearing = Слух
office-hearing-sound = В норме
office-hearing-with-aid = В норме со слуховым аппаратом
office-hearing-impaired = Нарушен
office-field-hands = Руки
office-hands-sound = В норме
office-hands-relaxed = В пределах послаблений
office-hands-impaired = Нарушены
office-field-legs = Ноги
office-legs-whole = В норме
office-legs-left-lost = Нет левой ноги
office-legs-right-lost = Нет правой ноги или обеих
office-legs-impaired = Подвижность нарушена
office-field-leg-difference = Разница длины ног (см)
office-field-colour = Нет красно-зелёной слепоты
office-field-trunk = Туловище и шея без нарушений
office-field-window = Второй экран
office-refusal-with-basis = { $sentence } ({ $basis })
office-school-not-active = Эта автошкола не работает.
office-clerk-without-site = За учётной записью не закреплён пункт. Обратитесь к администратору.

## One application

office-detail-shown = Показано заявителю на экране { $seat } ({ $hall }).
office-detail-not-shown = Ещё не показано на экране.
office-detail-show = Показать на экране
office-detail-disputed = Заявитель не согласен с записями. Проверьте и исправьте их.
office-detail-confirmed = Подтверждено заявителем
office-detail-regulation = Правила
office-detail-subjects = Предметы
office-detail-from = Можно сдавать с { DATE($date, length: "medium") }
office-detail-book = Записать
office-detail-bookings = Записи
office-detail-cancel-booking = Отменить запись
office-detail-licences = Имеющиеся права
office-detail-bans = Ограничения
office-detail-ban-open = срок по правилам
office-detail-print = Напечатать заявление
office-form-height = { $height } см
office-detail-close = Закрыть заявление
office-application-stands = Заявитель подтвердил заявление; исправить его уже нельзя.
office-application-still-booked = Есть действующая запись. Сначала отмените её.
office-notice-accepted = Принято. Теперь заявитель должен подтвердить.
office-notice-corrected = Исправлено. Заявитель должен подтвердить снова.
office-notice-shown = Показано на втором экране.
office-notice-closed = Заявление закрыто.
office-notice-booked = Записано.
office-notice-cancelled = Запись отменена.
