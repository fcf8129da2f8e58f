### Decisions of the office: why something may not be done, and where the rule stands.

## Regulations and their figures

rules-regulation-order-91 = Приказ Министерства общественной безопасности № 91 (действует с 1 апреля 2007 г.)
rules-regulation-order-162 = Приказ Министерства общественной безопасности № 162 в редакции приказа № 172
rules-law-order-91 = приказ № 91
rules-law-order-162 = приказ № 162
rules-law-order-163 = приказ № 163
rules-law-order-172 = приказ № 172
rules-law-implementing-regulations = положение о применении закона о безопасности дорожного движения
rules-law-road-traffic-safety-law = закон о безопасности дорожного движения
rules-law-ga-1026 = стандарт GA 1026
rules-basis-article = Основание: { $law }, статья { $article }
rules-basis-law = Основание: { $law }
rules-basis-document = Основание: { $source }
rules-figure-unconfirmed = Пока невозможно: управление должно сначала утвердить один из показателей правил.
rules-gap-missing = Показатель «{ $path }» не задан. Заполните его.
rules-gap-unsure = Показатель «{ $path }» не проверен. Подтвердите его.
rules-gap-not-held = Эти правила не предусматривают такой предмет: { $path }.

## Identity documents

rules-identity-empty = Введите номер документа.
rules-identity-resident-form = Номер удостоверения состоит из 18 знаков или, в старой форме, из 15 цифр.
rules-identity-check-digit = Контрольная цифра номера неверна. Проверьте номер.
rules-identity-birth-impossible = Даты рождения, указанной в номере, не существует. Проверьте номер.
rules-identity-birth-differs = Дата рождения не совпадает с номером документа.
rules-identity-sex-differs = Пол не совпадает с номером документа.
rules-identity-residence-permit-form = Номер этого вида на жительство состоит из 18 знаков и начинается с 810000, 820000 или 830000.
rules-identity-foreigner-form = Номер карты состоит из 18 знаков и начинается с 9 или, в старой форме, из 15 знаков.
rules-identity-passport-form = Номер паспорта состоит из 5–17 букв и цифр.
rules-identity-hong-kong-macao-form = Номер разрешения — буква H или M и 8 или 10 цифр.
rules-identity-taiwan-form = Номер разрешения состоит из 8 или 10 цифр.
rules-identity-military-form = Номер документа военнослужащего или вооружённой полиции содержит от 6 до 8 цифр.

## Acceptance

rules-eligibility-too-young = Минимальный возраст для { $class } — { $limit }, возраст заявителя — { $age }.
rules-eligibility-too-old = Предельный возраст для { $class } — { $limit }, возраст заявителя — { $age }.
rules-eligibility-senior-test = Заявители старше { $limit } лет проходят проверку памяти, суждения и реакции.
rules-eligibility-not-first = { $class } нельзя получить как первые права, можно только добавить к другой категории.
rules-eligibility-not-elsewhere = Не местные жители не могут впервые получить здесь { $class }.
rules-eligibility-not-the-first = У заявителя уже есть права, это не первое получение.
rules-eligibility-upgrade-of-nothing = У заявителя нет прав, добавить категорию нельзя.
rules-eligibility-held-already = У заявителя уже есть { $class }.
rules-eligibility-not-held = У заявителя нет { $class }.
rules-eligibility-origin-missing = Укажите, какие права были раньше: иностранные или военные.
rules-eligibility-duplicate = У заявителя уже есть незакрытое заявление на { $class }.
rules-eligibility-disease = С этим заболеванием права не выдаются: { $disease }.
rules-eligibility-banned-until = Подать заявление нельзя до: { DATE($date) }. Причина: { $ground }.
rules-eligibility-banned = Подать заявление нельзя. Причина: { $ground }.
rules-eligibility-upgrade-route = Не выполнены условия по категориям и стажу для { $class } (категории ≥ лет): { $routes }.
rules-eligibility-points = В текущем или предыдущих учитываемых периодах (их число: { $cycles }) набрано 12 баллов.
rules-disease-heart = органическая болезнь сердца
rules-disease-epilepsy = эпилепсия
rules-disease-meniere = болезнь Меньера
rules-disease-vertigo = головокружения
rules-disease-hysteria = истерия
rules-disease-parkinson = болезнь Паркинсона
rules-disease-mental = психическое заболевание
rules-disease-dementia = слабоумие
rules-disease-nervous = болезнь нервной системы, нарушающая движения конечностей
rules-bar-drug-addiction = неизлеченная наркомания
rules-bar-drug-use = употребление наркотиков
rules-bar-hit-and-run = бегство с места аварии, преступление
rules-bar-drink-driving-crime = тяжкая авария после употребления спиртного, преступление
rules-bar-revoked-drunk = лишение прав за вождение в состоянии опьянения
rules-bar-revoked-drunk-commercial = лишение прав за вождение коммерческого транспорта в состоянии сильного опьянения
rules-bar-revoked = лишение прав по другой причине
rules-bar-permission-cancelled = отмена разрешения на управление
rules-bar-stood-in = сдача экзамена за другого
rules-bar-cheated = подкуп или обман на экзамене
rules-bar-false-papers = сокрытие сведений или подложные документы
rules-bar-fatal-accident = авария с гибелью людей при равной или большей вине
rules-bar-drunk-driving = вождение в состоянии сильного опьянения
rules-bar-drink-driving-again = повторное вождение после употребления спиртного
rules-bar-drug-record = учёт в связи с наркотиками
rules-bar-dangerous-driving = преступные гонки, перевозка сверх нормы или превышение скорости
rules-bar-revoked-or-cancelled = лишение прав или их отмена в прошлом
rules-origin-foreign = Иностранные права
rules-origin-military = Права армии или вооружённой полиции

## Body conditions

rules-body-certificate-missing = Справка о физическом состоянии не сдана.
rules-body-certificate-future = Дата справки о физическом состоянии позже сегодняшней. Проверьте её.
rules-body-certificate-old = Срок справки о физическом состоянии истёк: { DATE($date) } (срок в месяцах: { $months }).
rules-body-height = Минимальный рост для { $class } — { $least } см, измерено: { $height } см.
rules-body-eyesight = Минимальная острота зрения для { $class } — { $least }, измерено: { $eyesight }.
rules-body-one-eye-class = При зрении одним глазом { $class } получить нельзя.
rules-body-one-eye-field = При зрении одним глазом для { $class } нужно поле зрения по горизонтали { $least }°.
rules-body-colour = При красно-зелёной слепоте права не выдаются.
rules-body-hearing = Слух не соответствует требованиям.
rules-body-hearing-aid = Со слуховым аппаратом { $class } получить нельзя.
rules-body-hands = Состояние рук не соответствует требованиям для { $class }.
rules-body-leg-difference = Разница в длине ног не должна превышать { $most } см.
rules-body-legs = Состояние ног не соответствует требованиям для { $class }.
rules-body-trunk = Подвижность туловища и шеи не соответствует требованиям.

## Booking

rules-booking-not-accepted = Заявитель ещё не подтвердил это заявление.
rules-booking-session-closed = Запись на этот сеанс закрыта.
rules-booking-not-required = По этому заявлению { $subject } не сдаётся.
rules-booking-passed = { $subject }: уже сдано.
rules-booking-order = Сначала нужно сдать: { $subject }.
rules-booking-live = { $subject }: запись уже есть.
rules-booking-no-more = { $subject }: записаться больше нельзя, неудачных записей: { $count }.
rules-booking-too-early = Самый ранний день экзамена: { DATE($date) }.
rules-booking-wait-after-failure = После неудачи самый ранний день экзамена: { DATE($date) }.
rules-booking-permit-missing = Ученическое удостоверение ещё не выдано.
rules-booking-permit-expired = Ученическое удостоверение недействительно с: { DATE($date) }.
rules-booking-conversion-over = Срок обмена прав истёк: { DATE($date) }.
rules-booking-site-not-accepted = Пункт не допущен к экзамену на { $class }.
rules-booking-site-expired = Допуск пункта для { $class } действует до: { DATE($date) }.
rules-booking-session-full = Мест на сеансе больше нет (всего: { $places }).
rules-booking-quota-full = Места школы на этом сеансе заняты (всего: { $places }).
rules-booking-cancel-late = Последний день отмены записи: { DATE($date) }.
rules-booking-check-in-early = Отметка о явке ещё не началась.
rules-booking-expired = Сеанс окончен, запись недействительна.
rules-booking-present-already = Явка этого кандидата уже отмечена.
rules-booking-cancelled = Эта запись отменена.
rules-booking-used = Все попытки по этой записи использованы.
rules-booking-state-booked = Записан
rules-booking-state-present = Явился
rules-booking-state-absent = Не явился
rules-booking-state-cancelled = Отменена
rules-booking-state-used = Завершена

## Sittings

rules-sitting-not-now = На этом этапе действие недоступно.
rules-sitting-paused = Экзамен приостановлен, ответы сейчас не принимаются.
rules-sitting-late = Время истекло, этот ответ не принят.
rules-sitting-time-over = Время истекло.
rules-sitting-time-left = Время ещё не истекло.
rules-sitting-extension-cap = Предел добавленного времени превышен; осталось секунд: { $seconds }.
rules-sitting-extension-empty = Добавленное время должно быть больше нуля.
rules-sitting-reason-unfit = «{ $reason }» не может быть причиной этого действия.
rules-sitting-void-needs-two = Не засчитать попытку могут только два разных сотрудника.
rules-reason-power-failure = Отключение электричества
rules-reason-network-failure = Сбой сети
rules-reason-terminal-failure = Сбой терминала
rules-reason-disturbance = Помеха извне
rules-reason-illness = Кандидату плохо
rules-reason-identity-doubt = Сомнение в личности
rules-reason-disorder = Нарушение порядка
rules-reason-cheating = Обман на экзамене
rules-reason-withdrawal = Кандидат отказался от экзамена
