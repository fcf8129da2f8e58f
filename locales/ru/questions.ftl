### The open question bank, and the keepers' pages that list, show and measure its items.

## Menu

questions-nav = Вопросы

## Numbers

questions-decimal = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }

## Browsing

questions-title = Вопросы теоретического экзамена
questions-lead = Все действующие сегодня вопросы, всего { $count }: с ответом, пояснением и нормой закона.
questions-words = Слова
questions-words-hint = На любом языке; должны встретиться все
questions-chapter = Раздел
questions-group = Транспортные средства
questions-kind = Вид вопроса
questions-any = Все
questions-with-picture = Только с рисунком
questions-found = Найдено вопросов: { $count }
questions-show-all = Показать все

## One question

questions-one-title = Вопрос { $id }
questions-to-list = К списку
questions-languages = Этот вопрос на других языках
questions-several = Верны два или более варианта: выберите все верные и ни одного лишнего.
questions-check = Проверить
questions-was-right = Это верный ответ.
questions-was-wrong = Это неверный ответ.
questions-answer = Ответ и пояснение
questions-law = Правовое основание
questions-for = Задаётся для:
questions-before = Предыдущий вопрос
questions-after = Следующий вопрос
questions-gone-title = Такого вопроса нет
questions-gone = «{ $id }» сегодня не используется: возможно, в номере опечатка, вопрос снят или ещё не переведён на этот язык.

## Where the law says it

questions-law-article = { $act }, ст. { $number }
questions-law-annex = { $act }, приложение { $number }
questions-law-part = { $act }, часть { $number }
questions-law-table = { $act }, таблица { $number }
questions-act-rtsl = Закон о безопасности дорожного движения
questions-act-ir = Положение о применении Закона о безопасности движения
questions-act-o162 = Положение о водительских удостоверениях (приказ № 162 Министерства общественной безопасности)
questions-act-o163 = Порядок начисления баллов за нарушения (приказ № 163 Министерства общественной безопасности)
questions-act-cl = Уголовный кодекс
questions-act-ji2000 = Разъяснение Верховного народного суда об уголовных делах о дорожных авариях (2000)
questions-act-sbr = Положение о безопасности школьных автобусов
questions-act-apr = Порядок разбора дорожных происшествий
questions-act-vrr = Положение о регистрации транспортных средств
questions-act-ctpl = Положение об обязательном страховании ответственности
questions-act-gb19522 = Национальный стандарт GB 19522 (пороги и проверка содержания алкоголя)
questions-act-gb5768 = Национальный стандарт GB 5768 (дорожные знаки и разметка)

## The keepers’ list of items

questions-nav-statistics = Статистика
questions-items-title = Вопросы банка
questions-items-figures = Показатели взяты из экзаменов последних месяцев; тире — вопрос не предлагался.
questions-state = Состояние
questions-state-in-force = Действует
questions-state-not-yet = Ещё не действует
questions-state-retired = Снято
questions-state-stale = Перевод нужно сверить
questions-state-pictureless = Без рисунка
questions-state-open-change = Есть незавершённая правка
questions-stale-in = Не сверен или нет перевода
questions-no-matter = Любой язык
questions-order = Порядок
questions-order-id = По номеру
questions-order-difficulty = Ожидаемая трудность, сначала трудные
questions-order-easiness = Доля верных, сначала низкая
questions-order-discrimination = Различающая сила, сначала низкая
questions-order-exposure = Частота показа, сначала высокая
questions-order-responses = Число ответов, сначала больше
questions-order-time = Время, сначала долгие
questions-order-flags = Сначала требующие проверки

## One item

questions-item = Вопрос
questions-items = Вопросов
questions-version-short = версия { $version }
questions-open-by = { $name } вносит правку в этот вопрос.
questions-open-see = Показать правку
questions-stem = Вопрос
questions-option = Вариант
questions-field-groups = Группы транспорта
questions-field-difficulty = Ожидаемая трудность
questions-field-shuffle = Порядок вариантов
questions-field-enemies = Не в одном билете с
questions-field-valid = Срок действия
questions-always = Без ограничения
questions-valid-from = С { DATE($date, length: "medium") }
questions-valid-until = До { DATE($date, length: "medium") }
questions-shuffled = Можно менять местами
questions-fixed-order = Постоянный
questions-file = Файл и строка
questions-texts = На всех языках
questions-source = Исходный текст
questions-text-missing = Нет текста
questions-history = История правок
questions-history-none = Опубликованных правок этого вопроса ещё нет.
questions-changed-by = Правка: { $name }
questions-approved-by = утверждено: { $name }
questions-begun = Новый вопрос.
questions-versions = Версии

## Statistics

questions-seconds = { NUMBER($value, maximumFractionDigits: 1) } с
questions-figures = На экзаменах
questions-figures-none = В последние месяцы эта версия не предлагалась.
questions-figures-few = Меньше { $count } ответов: по этим числам судить рано.
questions-easiness = Доля верных, p
questions-shrunk = Сглаженное p
questions-discrimination = Различающая сила
questions-exposure = Частота показа
questions-responses = Ответов
questions-time = Обычное время
questions-options-title = Как выбирали варианты
questions-options-label = Доли вариантов в виде полос; числа в таблице ниже.
questions-options-caption = Зелёный — верный ответ. Неверный вариант с положительной силой привлекает сильных.
questions-chosen = Выбран раз
questions-share = Доля
questions-by-language = По языкам
questions-by-language-label = Доля верных по языкам с интервалами 95 %; числа в таблице ниже.
questions-by-language-caption = Только языки с достаточным числом ответов. Если один заметно ниже, возможна ошибка перевода.
questions-statistics-of-all = Статистика всех вопросов
questions-statistics-title = Статистика вопросов
questions-statistics-none = В эти месяцы работ не проверялось.
questions-from = С
questions-until = По
questions-only-flagged = Только требующие проверки
questions-file-csv = Скачать CSV
questions-papers = Работ
questions-asked = Вопросов предложено
questions-flagged = Требуют проверки
questions-left-out = Не удалось прочесть и не учтено работ: { $count }. Причина — в журнале сервера.
questions-scatter-title = Доля верных и различающая сила
questions-scatter-label = Доля верных и различающая сила, точек: { $count }; числа в таблице ниже.
questions-scatter-caption = Точка — вопрос, у которого ответов не меньше { $count }. Красные требуют проверки. Ниже пунктира сильные отвечают хуже остальных.
questions-histogram-title = Как часто предлагаются вопросы
questions-histogram-label = Число вопросов по частоте показа; числа в таблице ниже.
questions-histogram-caption = Частота показа — доля работ, где был вопрос. Под столбцом — нижняя граница.
questions-table-title = По вопросам
questions-none-flagged = Требующих проверки вопросов нет.
questions-flag-backwards = Обратная связь
questions-why-backwards = Сильные отвечают хуже остальных, и это не случайность: возможна ошибка в верном ответе или тексте.
questions-flag-rival = Соперник верного ответа
questions-why-rival = Неверный вариант привлекает сильных больше, чем верный, и это не случайность.
questions-flag-too-hard = Слишком трудно
questions-why-too-hard = Почти никто не отвечает верно: возможна ошибка в верном ответе или тексте.
questions-flag-too-easy = Слишком легко
questions-why-too-easy = Почти все отвечают верно: вопрос никого не различает.
questions-method-title = Как получены показатели
questions-method-papers = Учтены все проверенные работы выбранных месяцев; каждая проверена заново по своему банку. Версии вопроса считаются отдельно.
questions-method-discrimination = Работы разные, поэтому различающая сила — скорректированная точечно-бисериальная корреляция со средним остальных баллов работы за вычетом ожидаемых. Интервалы 95 %: Фишера для неё, Вильсона для p.
questions-method-shrunk = Сглаженное p тем ближе к среднему всех вопросов, чем меньше ответов.
questions-method-reached = Вопросы после последнего отвеченного считаются недостигнутыми и не учитываются. Обычное время — среднее геометрическое, его не искажают редкие долгие паузы.
questions-method-flags = Вопросы, у которых меньше { $count } ответов, не отмечаются.
