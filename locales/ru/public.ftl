### Pages for everybody: rankings, procedures, receipts, one's own bookings and results.

## Menu

public-nav-ranking = Рейтинг
public-nav-procedures = Порядок экзамена
public-nav-own = Мои экзамены
public-nav-receipt = Проверка квитанции

## Rankings

public-percent = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) } %
public-month = { MONTH($month) }
public-month-so-far = { MONTH($month) }, на сегодня
public-month-label = Месяц
public-show = Показать
public-ranking-title = Сдача с первой попытки по автошколам
public-ranking-none = Рейтинг ещё не опубликован.
public-ranking-so-far = Месяц ещё не закончился: до публикации рейтинга цифры меняются с каждым экзаменом.
public-rank = Место
public-rank-range = Диапазон мест
public-sat = Первых попыток
public-rate = Доля сдавших
public-interval = Интервал 95 %
public-city = Весь город
public-too-few = меньше { $count }: без места
public-chart-label = Доля сдавших по школам с интервалом 95 %; числа в таблице ниже.
public-chart-caption = Точка — доля сдавших, полоса — интервал 95 %, пунктир — весь город. Школы с перекрывающимися полосами уверенно не различить.
public-method-title = Как составлен рейтинг
public-method-first = Учитывается только первая попытка по каждому заявлению: повторные попытки ничего не меняют.
public-method-interval = Интервал — 95 % интервал Уилсона; диапазон мест — лучшее и худшее место, которое допускают данные.
public-method-few = Школы, где первых попыток меньше { $count }, приводятся без места.
public-method-prior = Для порядка к каждой школе добавляется { $count } условных кандидатов с городской долей, чтобы малые школы не оказались первыми или последними случайно.
public-published-at = Опубликовано { $at }
public-course-title = Городская доля сдавших по месяцам
public-course-table = Числа в таблице

## How an examination goes

public-procedures-title = Как проходит теоретический экзамен (предмет 1)
public-procedures-lead = Ответы на терминале, результат на месте, каждый шаг записан и проверяем.
public-rules-questions = Вопросов
public-rules-minutes = Минут
public-rules-attempts = Попыток на одну запись
public-rules-open = Эти данные управление ещё не утвердило.
public-rules-early-end = Экзамен завершается досрочно, если набрать проходной балл уже нельзя.
public-rules-basis = Основание: { $regulation }
public-step-apply = Заявление
public-step-apply-text = Принесите в окно документ и медицинскую справку, проверьте и подтвердите данные на втором экране.
public-step-book = Запись
public-step-book-text = Запись оформляет автошкола или окно приёма.
public-step-roll = Перекличка
public-step-roll-text = Приходите вовремя в зал ожидания и отзовитесь на перекличке.
public-step-identity = Проверка личности
public-step-identity-text = Наблюдатель сверяет человека, фотографию и документ.
public-step-seat = Место
public-step-seat-text = Места распределяются по жребию; любой может пересчитать жеребьёвку.
public-step-sign-in = Вход
public-step-sign-in-text = Введите номер документа или заявления, выберите язык, прочтите правила.
public-step-answer = Ответы
public-step-answer-text = Каждый ответ сохраняется сразу; после сбоя вы продолжите с того же вопроса.
public-step-hand-in = Сдача
public-step-hand-in-text = Перед сдачей показано число вопросов без ответа.
public-step-result = Результат
public-step-result-text = Результат объявляется сразу; протокол подписывают кандидат и экзаменатор, вы получаете квитанцию, которую можно проверить.
public-disciplines-title = Правила в зале
public-discipline-papers = Вход по собственному действующему документу.
public-discipline-devices = Телефоны и другие устройства запрещены.
public-discipline-talk = Не разговаривать и ничего не передавать.
public-discipline-help = Никто не может сдавать или отвечать за вас.
public-discipline-leave = Не покидать место без разрешения.

## Receipts

public-receipt = Квитанция
public-receipt-title = Проверка квитанции
public-receipt-lead = На протоколе напечатана квитанция. Здесь можно убедиться, что результат внесён в неизменяемый журнал.
public-receipt-check = Проверить
public-receipt-malformed = В квитанции 64 знака: цифры и буквы a–f.
public-receipt-unknown = В журнале нет такой квитанции. Проверьте и попробуйте снова.
public-receipt-waiting = Записано { $at }, подписи ещё нет. Повторите позже.
public-receipt-proved = Подтверждено: записано { $at } и с тех пор не изменено.
public-proof-title = Доказательство
public-proof-text = Если соединить квитанцию по порядку с хешами пути, получится корень, подписанный управлением. Это может повторить любой своей программой.
public-proof-position = Позиция в журнале
public-proof-size = Записей под подписью
public-proof-signed = Подписано
public-proof-root = Корень
public-proof-signature = Подпись
public-proof-path = Путь
public-proof-file = Скачать доказательство

## Own bookings and results

public-own-title = Мои экзамены
public-own-lead = Введите номер заявления и номер документа, чтобы увидеть свои записи и результаты.
public-own-not-found = Номер заявления и номер документа не соответствуют друг другу.
public-own-bookings = Записи
public-own-no-bookings = Записей нет.
public-own-results = Результаты
public-own-no-results = Результатов нет.
public-own-again = Посмотреть другое заявление
public-permit = Ученическое удостоверение
public-application-awaiting-confirmation = Ждёт подтверждения
public-application-disputed = Требует исправления
public-application-accepted = Принято
public-application-closed = Закрыто
