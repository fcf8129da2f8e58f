### The test-ground judge: reports, faults, lines and instruments.

ground-title = Протокол экзамена на площадке
ground-origin = Нормы { $rules } · площадка { $yard } · автомобиль { $vehicle } · категория { $class }
ground-simulated = Эта запись создана симулятором
ground-outcome-passed = Сдано
ground-outcome-failed = Не сдано
ground-outcome-undecided = Не определено
ground-points = Баллы: { $points } (нужно: { $mark })
ground-second-marking = Запись должен проверить второй экзаменатор
ground-provisional = Предварительно: часть норм ещё не подтверждена
ground-item-time = { $item }: с { $from } до { $to }
ground-seconds = { $value } с
ground-no-faults = Ошибок нет
ground-unfinished = Задание не пройдено до конца
ground-out-of-order = Порядок заданий нарушен
ground-gaps =
    { $count ->
        [one] Измерение прерывалось { $count } раз
        [few] Измерение прерывалось { $count } раза
        [many] Измерение прерывалось { $count } раз
       *[other] Измерение прерывалось { $count } раза
    }
ground-not-driven = Не выполнены: { $items }
ground-level-proved = доказано
ground-level-unresolved = не установлено
ground-level-clear = не задето
ground-margin = { $margin } ± { $sigma } см
ground-reading = Отрицательное расстояние — за линией (на мосту — мимо доски); ± — одна стандартная погрешность
ground-measured = измерено { $value } ± { $sigma }, предел { $limit }
ground-counted = значение { $value }, предел { $limit }
ground-basis = норма: { $source } ({ $certainty })
ground-charge =
    { $points ->
        [one] минус { $points } балл
        [few] минус { $points } балла
        [many] минус { $points } баллов
       *[other] минус { $points } балла
    }
ground-charge-unknown = баллы ещё не определены
ground-charged-before = уже учтено
ground-closest = Наименьшее расстояние: { $place }
ground-general = Общие ошибки
ground-troubles = Сбои приборов
ground-trouble-line =
    { $count ->
        [one] { $device }: { $kind }, { $count } раз (с { $from } до { $to })
        [few] { $device }: { $kind }, { $count } раза (с { $from } до { $to })
        [many] { $device }: { $kind }, { $count } раз (с { $from } до { $to })
       *[other] { $device }: { $kind }, { $count } раза (с { $from } до { $to })
    }
ground-verified = Повторная оценка полностью совпадает с записью
ground-not-verified = Повторная оценка не совпадает с записью
ground-yard-sound = Площадка соответствует стандарту
ground-deviation = { $size }: измерено { $measured }, по стандарту { $required }, отклонение { $difference } (метры)
ground-item-pole-test = Упражнение между стойками
ground-item-pole-slalom = Объезд стоек
ground-item-reverse-parking = Заезд в бокс задним ходом
ground-item-parallel-parking = Параллельная парковка
ground-item-hill = Остановка и трогание на подъёме
ground-item-curve = Движение по кривой
ground-item-right-angle = Поворот под прямым углом
ground-item-bridge = Колейный мост
ground-item-gate = Ворота ограниченной ширины
ground-item-obstacles = Ряд препятствий
ground-item-gear-change = Переключение передач на 100 м
ground-item-undulating = Неровная дорога
ground-item-narrow-u-turn = Разворот на узкой дороге
ground-item-motorway = Имитация автомагистрали
ground-item-mountain-road = Имитация горной дороги
ground-item-tunnel = Имитация тоннеля
ground-item-rain-fog = Имитация дождя или тумана
ground-item-slippery = Имитация скользкой дороги
ground-item-emergency = Имитация аварийной ситуации
ground-fault-seat-belt = Не пристёгнут ремень или нет шлема
ground-fault-door-open = Дверь не закрыта
ground-fault-started-in-gear = Запуск двигателя на передаче
ground-fault-starter-held = Стартер удерживался слишком долго
ground-fault-stalled = Двигатель заглох
ground-fault-rolled-far = Откат больше верхнего предела
ground-fault-rolled-near = Откат при трогании
ground-fault-wrong-route = Нарушен маршрут или порядок
ground-fault-body-out = Кузов за линией
ground-fault-pole-touched = Задета стойка
ground-fault-not-in-bay = Автомобиль не в боксе
ground-fault-shift-not-completed = Перестановка не завершена
ground-fault-control-line = Передние колёса не пересекли контрольную линию
ground-fault-stopped = Остановка в пути
ground-fault-over-time = Превышено время
ground-fault-wheel-on-line = Колесо на линии
ground-fault-wheel-outside = Колесо за линией
ground-fault-bay-line-touched = Кузов задел линию бокса
ground-fault-indicator = Указатель поворота не использован
ground-fault-stop-line-far = Остановка слишком далеко от стоп-линии
ground-fault-stop-line-near = Остановка не на стоп-линии
ground-fault-edge-near = Далеко от бокового края
ground-fault-edge-far = Слишком далеко от бокового края
ground-fault-hand-brake = Не включён стояночный тормоз
ground-fault-not-started = Не тронулся вовремя
ground-fault-reversed = Движение задним ходом
ground-fault-wheel-not-on = Колесо не въехало на мост
ground-fault-wheel-fell = Колесо соскользнуло
ground-fault-too-slow = Скорость ниже требуемой
ground-fault-disc-touched = Колесо на диске
ground-fault-too-many-moves = Слишком много манёвров
ground-fault-gear-order = Передачи переключены неверно
ground-fault-not-slowed = Не снижена скорость
ground-fault-harsh = Резкое ускорение или торможение
ground-fault-gear-too-high = Слишком высокая передача
ground-fault-lamps-entry = Не включены огни
ground-fault-lamps-exit = Огни не выключены
ground-fault-horn = Не подан звуковой сигнал
ground-fault-lane-changed = Пересечена линия полосы
ground-fault-wipers = Не включены стеклоочистители
ground-fault-brake-late = Поздно нажат тормоз
ground-fault-hazard = Не включена аварийная сигнализация
ground-line-bay-left = левая линия бокса
ground-line-bay-right = правая линия бокса
ground-line-bay-rear = задняя линия бокса
ground-line-bay-mouth = линия въезда в бокс
ground-line-middle = средняя линия
ground-line-lane-near = ближний край полосы
ground-line-lane-far = дальний край полосы
ground-line-control-left = левая контрольная линия
ground-line-control-right = правая контрольная линия
ground-line-edge-left = левая боковая линия
ground-line-edge-right = правая боковая линия
ground-line-stop-line = стоп-линия
ground-line-entry = въезд
ground-line-exit = выезд
ground-pole = стойка { $number }
ground-disc = диск { $number }
ground-plank = доска { $number }
ground-trouble-checksum = неверная контрольная сумма
ground-trouble-malformed = неверный формат данных
ground-trouble-not-fixed = нет фиксированного решения
ground-trouble-no-heading = нет курса
ground-trouble-gap = пропуск данных
ground-trouble-jump = скачок положения
ground-trouble-frozen = положение застыло
ground-trouble-doubled = повтор данных
ground-trouble-out-of-order = нарушен порядок данных
ground-trouble-late = данные с опозданием
ground-trouble-clock-offset = расхождение часов
ground-trouble-not-together = приёмники не синхронны
ground-trouble-masked = канал отключён
ground-trouble-self-test = самопроверка не пройдена
ground-trouble-out-of-range = значение вне диапазона
ground-trouble-missed = датчик без показаний или пропустил колесо
ground-trouble-disagree = приборы противоречат друг другу
ground-trouble-unknown-frame = кадр не соответствует описанию
ground-trouble-signal-missing = нет сигнала автомобиля
ground-certainty-known = известно
ground-certainty-sourced = по тексту
ground-certainty-probable = вероятно
ground-certainty-unsure = не подтверждено
ground-device = Приёмник { $number }
ground-device-bus = Шина автомобиля
ground-device-tester = Прибор стоек
ground-device-sensors = Датчики колейного моста
ground-number = { $value }
ground-centimetres = { $value } см
ground-metres = { $value } м
ground-kilometres-an-hour = { $value } км/ч
ground-acceleration = { $value } м/с²
ground-percent = { $value } %
ground-draw-simulated = симуляция
ground-draw-nearest = Наименьшее расстояние
ground-draw-more =
    { $count ->
        [one] и ещё { $count } запись
        [few] и ещё { $count } записи
        [many] и ещё { $count } записей
       *[other] и ещё { $count } записи
    }
ground-draw-forward = вперёд
ground-draw-backward = назад
ground-draw-swept = пройденная площадь
ground-draw-stood = начало, остановки, конец
ground-draw-drawn = граница без разметки
ground-draw-proved = ошибка
ground-draw-unresolved = не установлено
ground-draw-band = полоса погрешности ({ $value } стандартных)
ground-check-item = { $item } ({ $id }): { $state }
ground-check-sound = соответствует
ground-check-off = не соответствует
ground-yard-off =
    { $count ->
        [one] Площадка не соответствует стандарту в { $count } размере
        [few] Площадка не соответствует стандарту в { $count } размерах
        [many] Площадка не соответствует стандарту в { $count } размерах
       *[other] Площадка не соответствует стандарту в { $count } размера
    }
