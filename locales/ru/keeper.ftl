### Страницы ответственных за банк вопросов: просмотр, изменение, утверждение, исправление ответов.

keeper-nav-overview = Банк вопросов
keeper-nav-changes = Изменения
keeper-nav-stale = Переводы
keeper-nav-corrections = Исправление ответов
keeper-title = Банк вопросов
keeper-new-item = Новый вопрос
keeper-items = Вопросы
keeper-drafts = Черновики
keeper-to-review = На проверке
keeper-stale-texts = Переводы на сверку
keeper-stale-by-language = Переводы на сверку по языкам
keeper-damage = Файлы банка непригодны. Экзамены идут по последнему исправному банку.
keeper-damage-since = Обнаружено: { $at }
keeper-damage-vanished = Пропали вопросы действующего банка (возможно, нет файла; чтобы снять вопрос, задают последний день его действия): { $items }
keeper-damage-key = У вопроса { $item } изменён верный ответ, а версия прежняя
keeper-damage-undrawable = По схеме { $blueprint } больше не составить билет (язык: { $language })
keeper-unwritten =
    { $count ->
        [one] { $count } изменение утверждено, но ещё не записано в банк.
        [few] { $count } изменения утверждены, но ещё не записаны в банк.
        [many] { $count } изменений утверждено, но ещё не записано в банк.
       *[other] { $count } изменения утверждено, но ещё не записано в банк.
    }
keeper-editions = Действующий банк и прежние
keeper-editions-hint = Каждый новый банк отмечается в журнале, а в каждом билете указан банк, из которого он составлен.
keeper-edition-since = Действует с
keeper-edition-hash = Банк
keeper-in-force = Действует

## Слова

keeper-item = Вопрос
keeper-new = Новый
keeper-open = Изменение уже начато
keeper-edit = Изменить вопрос
keeper-chapter = Раздел
keeper-kind = Вид вопроса
keeper-version = Версия { $version }
keeper-source = Исходный текст
keeper-key = Верный ответ
keeper-options = Варианты ответа
keeper-option-1 = Вариант A
keeper-option-2 = Вариант B
keeper-option-3 = Вариант C
keeper-option-4 = Вариант D
keeper-field-stem = Текст вопроса
keeper-field-explanation = Пояснение
keeper-groups = Группы транспорта
keeper-facts = Сведения
keeper-law = Правовое основание
keeper-law-hint = По одному в строке: краткое название акта, затем статья, например: RTSL 91
keeper-difficulty = Ожидаемая трудность: неверные ответы, в процентах
keeper-shuffle = Варианты можно менять местами
keeper-enemies-hint = Вопросы, которые выдают ответ и не должны стоять в одном билете с этим; через пробел
keeper-from = Действует с
keeper-until = Действует по
keeper-reason = Причина изменения

## Что может измениться

keeper-value-version = Версия
keeper-value-groups = Группы транспорта
keeper-value-difficulty = Ожидаемая трудность
keeper-value-law = Правовое основание
keeper-value-picture = Рисунок
keeper-value-shuffle = Варианты можно менять местами
keeper-value-enemies = Не в одном билете с
keeper-value-valid = Срок действия

## Написание

keeper-write = Написать
keeper-preview = Просмотр
keeper-preview-language = Язык просмотра
keeper-no-text = На этом языке текста ещё нет.
keeper-same = Сверено с исходным текстом: смысл тот же
keeper-save-draft = Сохранить черновик
keeper-wrong-fields =
    { $count ->
        [one] Нужно исправить { $count } запись.
        [few] Нужно исправить { $count } записи.
        [many] Нужно исправить { $count } записей.
       *[other] Нужно исправить { $count } записи.
    }
keeper-difficulty-range = Введите целое число от 0 до 100.
keeper-law-form = В строке «{ $line }» не указана статья.
keeper-date-malformed = Введите дату в виде «год-месяц-день».
keeper-key-missing = Отметьте верный ответ; в вопросе с несколькими ответами — не менее двух.
keeper-reason-missing = Укажите причину.

## Изменения

keeper-state-draft = Черновик
keeper-state-submitted = На проверке
keeper-state-approved = Утверждено
keeper-state-published = Опубликовано
keeper-state-withdrawn = Отозвано
keeper-no-changes = Здесь изменений нет.
keeper-written-by = Написал(а)
keeper-approved-by = Утвердил(а)
keeper-sent-back-by = Вернул(а)
keeper-published-at = В банке с
keeper-what = Что
keeper-before = Было
keeper-after = Стало
keeper-no-difference = Отличий от банка нет.
keeper-as-it-will-be = Вопрос после изменения
keeper-text-new = Новый текст
keeper-text-gone = Текст удалён
keeper-go-on = Продолжить
keeper-submit = Отправить на проверку
keeper-approve = Утвердить и опубликовать
keeper-other-person = Это написали вы; утвердить должен другой ответственный за банк вопросов.
keeper-send-back = Вернуть
keeper-send-back-why = Что нужно изменить?
keeper-sent-back = Возвращено:
keeper-withdraw = Отозвать изменение
keeper-unwritten-one = Утверждено, но ещё не записано в банк. Запись повторится автоматически; причина указана в журнале сервера.
keeper-change-unknown = Такого изменения нет.
keeper-change-open = Для этого вопроса уже начато другое изменение. Сначала завершите или отзовите его.
keeper-change-empty = Отличий от банка нет.
keeper-change-overtaken = С тех пор вопрос в банке изменился. Верните изменение, чтобы его написали заново по нынешнему вопросу.
keeper-notice-saved = Черновик сохранён.
keeper-notice-open = Изменение этого вопроса уже начато; вот оно.
keeper-notice-submitted = Отправлено на проверку другому ответственному за банк вопросов.
keeper-notice-published = Утверждено. Изменение внесено в банк.
keeper-notice-unwritten = Утверждено. Изменение будет записано в банк, как только это станет возможно.
keeper-notice-sent-back = Возвращено.
keeper-notice-withdrawn = Отозвано.

## Переводы

keeper-stale-title = Переводы на сверку
keeper-stale-lead = После их утверждения изменился исходный текст, либо перевода ещё нет. Пока два человека не утвердят такой текст заново, его не будет ни в одном билете.
keeper-stale-none = На этом языке все тексты актуальны.
keeper-stale-one = Нужно сверить
keeper-source-then = Исходный текст при переводе
keeper-source-now = Исходный текст сейчас
keeper-submit-ticked = Отправить отмеченные на проверку
keeper-stale-reason = { $language }: сверено с новым исходным текстом, смысл тот же

## Замечания автоматической проверки

keeper-unsound = Этот вопрос пока нельзя использовать:
keeper-remarks = Обратите внимание:
keeper-no-remarks = Автоматическая проверка ничего не нашла.
keeper-unsound-no-source = Нет текста на китайском языке (упрощённое письмо).
keeper-unsound-options-on-statement = У вопроса «верно или неверно» не бывает вариантов ответа.
keeper-unsound-too-few-options = Нужно не менее двух вариантов ответа.
keeper-unsound-key = Верным указан вариант, которого нет.
keeper-unsound-many = В вопросе с несколькими ответами должно быть не менее двух верных вариантов.
keeper-unsound-option-count = { $language }: вариантов — { $found }, а нужно { $expected }.
keeper-unsound-validity = Последний день раньше первого.
keeper-unsound-difficulty = Ожидаемая трудность должна быть от 0 до 100 %.
keeper-unsound-other = { $reason }
keeper-remark-missing = { $language }: текста нет.
keeper-remark-stale = { $language }: после утверждения изменился исходный текст.
keeper-remark-blank = { $language }, { $place }: пусто или есть пробелы в начале либо в конце.
keeper-remark-loose-sign = { $language }, { $place }: между «{ $sign }» и словом нужен неразрывный пробел.
keeper-remark-too-long = { $language }, { $place }: знаков — { $letters }, помещается не более { $most }.
keeper-remark-unshown = { $language }, { $place }: ни один шрифт не показывает знак «{ $letter }».
keeper-remark-copied = Тексты совпадают: { $one } и { $other }.
keeper-remark-same-options = { $language }: совпадают { $one } и { $other }.
keeper-remark-numbers = { $language }, { $place }: числа [{ $found }], в исходном тексте [{ $expected }].
keeper-remark-term = { $language }: «{ $term }» по глоссарию — { $accepted }.
keeper-remark-avoided = { $language }: слова «{ $word }» следует избегать.
keeper-remark-options =
    { $count ->
        [one] { $count } вариант вместо 4.
        [few] { $count } варианта вместо 4.
        [many] { $count } вариантов вместо 4.
       *[other] { $count } варианта вместо 4.
    }
keeper-remark-groups = Группа транспорта не указана или указана дважды.
keeper-remark-chapter = Раздела «{ $chapter }» нет ни в одной схеме билета.
keeper-remark-act = Акт «{ $act }» неизвестен.
keeper-remark-picture = Рисунка «{ $picture }» нет в каталоге.
keeper-remark-enemy = Другого вопроса «{ $item }» нет.
keeper-remark-duplicate = Вопрос о том же, что и { $item }.
keeper-remark-conspicuous = { $language }: верный вариант выдаёт его длина.
keeper-remark-other = { $reason }

## Исправление ответа

keeper-correct = Исправить ответ
keeper-corrections-title = Исправление ответов
keeper-correction-lead = Если у вопроса, который уже был на экзаменах, верный ответ указан ошибочно, то с согласия двух человек эти экзамены оцениваются заново. Прежние баллы сохраняются, а сданный экзамен остаётся сданным.
keeper-correction-none = Ответы не исправлялись.
keeper-correction-item = Вопрос и версия
keeper-correction-key = Прежний ответ
keeper-remedy = Верно вместо него
keeper-remedy-key = Верен этот ответ
keeper-remedy-any = Верным считается каждый из этих ответов
keeper-remedy-all = Вопрос недействителен: баллы за него получают все
keeper-remedy-choice = Ответы
keeper-correction-ask = Запросить исправление
keeper-correction-state-asked = Ждёт второго лица
keeper-correction-state-approved = Утверждено
keeper-correction-state-withdrawn = Отозвано
keeper-correction-asked-by = Запросил(а)
keeper-correction-effect = Что изменится
keeper-correction-effect-done = Что изменилось
keeper-effect-sat = Экзамены с этим вопросом
keeper-effect-changed = Другие баллы
keeper-effect-gains = «Сдано» вместо «Не сдано»
keeper-effect-losses = Ниже проходного балла; остаётся «Сдано»
keeper-effect-none = Баллы не меняются.
keeper-effect-serial = Номер заявления
keeper-effect-score = Баллы
keeper-effect-verdict = Результат
keeper-effect-stands = прежняя оценка в силе
keeper-correction-approve = Утвердить и оценить заново
keeper-correction-withdraw = Отозвать
keeper-correction-unknown = Такого исправления или такого вопроса нет.
keeper-correction-exists = Эта версия вопроса уже исправляется или исправлена.
keeper-correction-unfit = Выберите ответы, которые подходят к вопросу и отличаются от прежнего.
keeper-notice-correction-asked = Запрошено. Утвердить должен другой ответственный за банк вопросов.
keeper-notice-correction-approved = Утверждено. Экзамены оценены заново.
keeper-notice-correction-withdrawn = Отозвано.
