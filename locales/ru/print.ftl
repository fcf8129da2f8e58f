### Words on printed papers: score sheet, application form, ranking.

## Words that several papers share

print-name = Фамилия, имя
print-document = Документ, удостоверяющий личность
print-class = Категория транспортных средств
print-serial = Номер заявления
print-subject = Предмет экзамена
print-portrait = Фото
print-date = Дата
print-record-hash = Контрольная сумма записи
print-receipt = Квитанция

## Score sheet

print-score-title = Протокол экзамена водителя
print-score-candidate = Кандидат
print-score-permit = Номер ученического удостоверения
print-score-reason = Основание экзамена
print-score-exam = Экзамен
print-score-place = Место проведения
print-score-session = Сеанс
print-score-attempt = Попытка
print-score-started = Начало
print-score-ended = Окончание
print-score-vehicle = Экзаменационный автомобиль
print-score-route = Маршрут
print-score-result = Результат
print-score-score = Набрано баллов
print-score-full = Максимум
print-score-pass-mark = Проходной балл
print-score-passed = Сдано
print-score-failed = Не сдано
print-score-chapters = Ответы по разделам
print-score-chapter = Раздел
print-score-questions = Вопросов
print-score-right = Верно
print-score-faults = Ошибки
print-score-fault = Ошибка
print-score-time = Время
print-score-points = Баллы
print-score-no-faults = Ошибок не зафиксировано.
print-score-signatures = Подписи
print-score-candidate-signature = Подпись кандидата
print-score-examiner-signature = Подпись экзаменатора
print-score-signature-note = Протокол подписывают кандидат и экзаменатор. Без обеих подписей водительское удостоверение не выдаётся.

## Application form

print-form-title = Заявление на получение водительского удостоверения
print-form-applicant = Заявитель
print-form-sex = Пол
print-form-birth-date = Дата рождения
print-form-nationality = Гражданство
print-form-residence = Документ о проживании
print-form-address = Адрес
print-form-post-code = Почтовый индекс
print-form-phone = Телефон
print-form-email = Эл. почта
print-form-request = Предмет заявления
print-form-kind = Вид заявления
print-form-source = Автошкола или самостоятельно
print-form-held = Имеющееся удостоверение
print-form-held-number = Номер удостоверения
print-form-held-file = Номер дела
print-form-held-class = Имеющиеся категории
print-form-held-since = Первая выдача
print-form-held-until = Действительно до
print-form-body = Физическое состояние
print-form-height = Рост
print-form-sight-left = Зрение, левый глаз
print-form-sight-right = Зрение, правый глаз
print-form-colour = Цветоощущение
print-form-hearing-left = Слух, левое ухо
print-form-hearing-right = Слух, правое ухо
print-form-arms = Верхние конечности
print-form-legs = Нижние конечности
print-form-trunk = Туловище и шея
print-form-sound = В норме
print-form-unsound = Не в норме
print-form-hospital = Медицинская организация
print-form-doctor = Врач
print-form-examined = Дата осмотра
print-form-declaration = Заявление заявителя
print-form-declaration-text = Сведения, указанные мной, достоверны, представленные документы подлинны и действительны. Обстоятельств, при которых закон запрещает подавать заявление на водительское удостоверение, и заболеваний, препятствующих безопасному вождению, у меня нет.
print-form-applicant-signature = Подпись заявителя
print-form-agent = Представитель
print-form-agent-signature = Подпись представителя
print-form-office = Приём заявления
print-form-accepted-by = Принял
print-form-accepted-at = Место приёма
print-form-accepted-on = Дата приёма

## Ranking of schools

print-ranking-title = Рейтинг автошкол по доле сдавших
print-ranking-period = Период
print-ranking-published = Опубликовано
print-ranking-regulation = Применяемые правила
print-ranking-place = Место
print-ranking-school = Автошкола
print-ranking-tests = Экзаменов
print-ranking-passes = Сдано
print-ranking-rate = Доля сдавших
print-ranking-range = Вероятный интервал
print-ranking-too-few = Слишком мало экзаменов для рейтинга
print-ranking-note = Тонкая линия — вероятный интервал доли (95 %). Если интервалы пересекаются, различие между автошколами может быть случайным.
