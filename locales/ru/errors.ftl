### One clear sentence for everything that can go wrong, said to the person in front of it.

## Identity documents and people

errors-document-checksum = Контрольная цифра номера документа неверна. Проверьте номер и введите его снова.
errors-document-form = Номер не соответствует виду выбранного документа.
errors-document-birth-date = Дата рождения в номере документа недействительна.
errors-document-region = Кода местности из номера документа нет в списке. Проверьте документ.
errors-document-other-name = Этот номер документа уже зарегистрирован на другое имя.
errors-candidate-unknown = Кандидат не найден. Проверьте номер документа или номер заявления.
errors-wrong-session = Кандидат не записан на этот сеанс.
errors-candidate-wrong-seat = Ваше место — № { $seat }. Пожалуйста, пройдите туда.
errors-candidate-not-checked-in = Явка кандидата не отмечена. Сначала подтвердите личность.
errors-identity-doubt = Личность не подтверждена. Обратитесь к наблюдателю.

## Seats, sittings and answers

errors-seat-taken = Это место уже занято.
errors-seat-unknown = В этом зале нет такого места.
errors-no-session = Сейчас в этом зале экзамен не проводится.
errors-second-kiosk = Этот экзамен уже открыт на другом терминале.
errors-sitting-unknown = Запись об этом экзамене отсутствует.
errors-sitting-not-started = Экзамен ещё не начался.
errors-sitting-paused = Экзамен приостановлен. Ожидайте наблюдателя.
errors-sitting-ended = Экзамен окончен. Ответы больше не принимаются.
errors-answer-late = Время истекло, этот ответ не принят.
errors-answer-invalid = Этот ответ не относится к данному билету.
errors-answers-missing = Часть ответов ещё не доставлена. Идёт повторная отправка, подождите.
errors-wrong-phase = На этом этапе действие недоступно.
errors-recorder-missing = Запись не ведётся, экзамен не может начаться.

## Bookings and sessions

errors-booking-expired = Срок записи истёк. Запишитесь снова.
errors-booking-unknown = Запись не найдена.
errors-booking-cancelled = Эта запись отменена.
errors-booking-duplicate = У кандидата уже есть запись по этому предмету.
errors-booking-cancel-too-late = Отменить запись уже нельзя: срок прошёл.
errors-booking-attempts-used = Все попытки по этой записи использованы. Запишитесь снова.
errors-session-unknown = Сеанс не найден.
errors-session-full = На этот сеанс мест нет.
errors-session-closed = Запись на этот сеанс закрыта.
errors-school-quota = Места автошколы на этот сеанс исчерпаны.
errors-application-unknown = Заявление не найдено.
errors-application-unconfirmed = Заявитель ещё не подтвердил данные.
errors-application-not-eligible = Заявление не отвечает условиям: { $reason }
errors-regulation-incomplete = В правилах «{ $regulation }» не хватает данных по этому предмету; до заполнения они не применяются.

## Requests and uploads

errors-request-malformed = Запрос не распознан. Изменений не внесено.
errors-request-too-large = Запрос слишком велик.
errors-page-unknown = Такой страницы нет.
errors-field-missing = Заполните поле «{ $field }».
errors-field-invalid = Недопустимое значение в поле «{ $field }».
errors-changed-meanwhile = Запись изменена другим пользователем. Обновите страницу и повторите.
errors-upload-too-large = Файл слишком велик. Предел — { $limit } МБ.
errors-upload-empty = Файл пуст.
errors-upload-kind = Этот тип файла не поддерживается. Используйте: { $kinds }
errors-upload-encoding = Кодировка файла не распознана. Используйте UTF-8 или GB 18030.
errors-upload-column-missing = В файле нет столбца «{ $column }».
errors-upload-row = Строка { $line }, «{ $column }»: { $reason }
errors-upload-row-repeated = Повторяет строку { $line }.
errors-upload-refused =
    { $count ->
        [one] В файле { $count } ошибка. Ничего не загружено.
        [few] В файле { $count } ошибки. Ничего не загружено.
        [many] В файле { $count } ошибок. Ничего не загружено.
       *[other] В файле { $count } ошибки. Ничего не загружено.
    }

## Access

errors-not-allowed = У вас нет прав на это действие.
errors-signed-out = Вы вышли из системы. Войдите снова.
errors-sign-in-failed = Неверное имя пользователя или пароль.
errors-too-many-attempts =
    { $minutes ->
        [one] Слишком много попыток. Повторите через { $minutes } минуту.
        [few] Слишком много попыток. Повторите через { $minutes } минуты.
        [many] Слишком много попыток. Повторите через { $minutes } минут.
       *[other] Слишком много попыток. Повторите через { $minutes } минуты.
    }
errors-form-expired = Форма больше не действительна. Обновите страницу и отправьте снова.
errors-account-disabled = Учётная запись отключена. Обратитесь к системному администратору.
errors-password-short =
    { $count ->
        [one] Пароль должен содержать не менее { $count } символа.
        [few] Пароль должен содержать не менее { $count } символов.
        [many] Пароль должен содержать не менее { $count } символов.
       *[other] Пароль должен содержать не менее { $count } символа.
    }
errors-terminal-unknown = Терминал не зарегистрирован. Обратитесь к системному администратору.
errors-second-person-needed = Требуется подтверждение второго уполномоченного лица.
errors-same-person = Утверждающий не может быть тем же, кто подал запрос.

## Server, database and terminal

errors-no-server = Нет связи с сервером, идёт повторное подключение. Ваши ответы сохранены на терминале.
errors-server-address = Адрес сервера «{ $address }» недействителен.
errors-version-mismatch = Версии терминала и сервера различаются. Обновите терминал.
errors-no-database = Не удаётся открыть базу данных: { $reason }
errors-database-newer = База данных создана более новой версией программы и не может быть использована.
errors-database-busy = Система занята. Повторите чуть позже.
errors-port-in-use = Порт { $port } уже занят.
errors-port-not-allowed = Нет прав на использование порта { $port }.
errors-internal = Внутренняя ошибка, номер { $id }. Сообщите системному администратору.
errors-no-vulkan = Не найден рабочий графический драйвер Vulkan, отображение невозможно.
errors-no-display = Дисплей не найден, окно открыть нельзя.
errors-journal = Ответы не сохраняются на терминале. Немедленно позовите наблюдателя.
errors-journal-damaged = Журнал ответов терминала повреждён. Целая часть до повреждения сохранена.
errors-disk-full = На диске нет места.

## Files and content

errors-config-damaged = Файл настроек { $file }, строка { $line }: { $reason }
errors-content-damaged = Файл { $file } повреждён, строка { $line }: { $reason }. Используется последняя исправная версия.
errors-text-damaged = Файл текстов { $file } повреждён, строка { $line }: { $reason }. Используются последние исправные тексты.
errors-language-unknown = Папка { $folder } не обозначает язык этой системы.
errors-file-unreadable = Не удаётся прочитать файл { $file }: { $reason }
errors-file-unwritable = Не удаётся записать файл { $file }: { $reason }
errors-picture-missing = Изображение { $picture } отсутствует. Сообщите наблюдателю.
errors-picture-damaged = Изображение не читается. Используйте фотографию JPEG или PNG.
errors-bank-too-small = В банке недостаточно подходящих вопросов для составления билета.
errors-translation-stale = Перевод («{ $language }») устарел и не может применяться на экзамене.
errors-log-broken = Журнал не проходит проверку начиная с записи { $entry }.
errors-paper-differs = Восстановленный билет отличается от записанного.

## Registry and printing

errors-registry-unreachable = Реестр водителей недоступен. Результат будет отправлен повторно автоматически.
errors-registry-rejected = Реестр водителей отклонил результат: { $reason }
errors-print-failed = Не удалось подготовить документ к печати: { $reason }
