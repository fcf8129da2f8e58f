### Pages of a driving school: booking, rosters, its own figures.

## Menu

school-nav-overview = Обзор
school-nav-applications = Заявления
school-nav-sessions = Сеансы
school-nav-roster = Запись списком

## Overview

school-overview-accepted = Принятые заявления
school-overview-awaiting = Заявления ждут подтверждения
school-overview-booked = Предстоящие записи
school-overview-month = { $subject }: сдали в этом месяце ({ $passed } из { $sat })
school-overview-next = Сеансы со свободными местами
school-overview-all = Все сеансы

## Sessions

school-sessions-empty = Сеансов пока нет.
school-sessions-free = Свободных мест
school-sessions-own = Занято из квоты
school-sessions-undivided = Общие места
school-sessions-book = Записать
school-session-yours = Ещё можно записать
school-session-booked = Записано вами
school-session-refused =
    { $count ->
        [one] { $count } человека нельзя записать, поэтому не записан никто:
        [few] { $count } человек нельзя записать, поэтому не записан никто:
        [many] { $count } человек нельзя записать, поэтому не записан никто:
       *[other] { $count } человек нельзя записать, поэтому не записан никто:
    }
school-session-candidates = Кого можно записать
school-session-by-roster = Записать, загрузив список
school-session-no-place = В этом сеансе для вас нет мест.
school-session-all = Выбрать всех
school-session-send = Записать выбранных
school-session-move = Перенести
school-session-cancel = Отменить
school-move-title = Перенос записи
school-move-to = Новый сеанс
school-applications-next = Что дальше

## Lists

school-roster-lead = Загрузите список, чтобы записать принятых заявителей на один сеанс. Сначала он проверяется, запись — после вашего подтверждения; одна ошибочная строка останавливает весь список.
school-roster-file = Файл
school-roster-hint = CSV (UTF-8 или GB 18030) или XLSX, не более { $limit } МБ. В первой строке заголовки: номер документа или номер заявления, имя и при необходимости категория.
school-roster-check = Проверить список
school-roster-earlier = Прежние списки
school-roster-people = Человек
school-roster-number-empty = Нет номера документа или заявления.
school-roster-digits-lost = Ячейка числовая, последние цифры потеряны. Сделайте её текстовой и введите номер снова.
school-roster-not-yours = У вашей автошколы нет заявления с этим номером.
school-roster-class-unknown = Такой категории нет.
school-roster-class-needed = У этого человека несколько заявлений. Укажите категорию.
school-roster-class-differs = Заявление подано на другую категорию.
school-roster-name-differs = Имя не совпадает с заявлением.
school-roster-too-long =
    { $count ->
        [one] В списке может быть не более { $count } строки.
        [few] В списке может быть не более { $count } строк.
        [many] В списке может быть не более { $count } строк.
       *[other] В списке может быть не более { $count } строк.
    }
school-preview-title = Проверка списка
school-preview-faults = Строки с ошибками
school-preview-line = Строка
school-preview-column = Столбец
school-preview-matches =
    { $count ->
        [one] Найден { $count } человек
        [few] Найдено { $count } человека
        [many] Найдено { $count } человек
       *[other] Найдено { $count } человека
    }
school-preview-send =
    { $count ->
        [one] Записать { $count } человека
        [few] Записать { $count } человека
        [many] Записать { $count } человек
       *[other] Записать { $count } человека
    }
school-preview-other = Выбрать другой файл

## What was done

school-notice-booked = Записано.
school-notice-roster-booked = Весь список записан.
school-notice-moved = Запись перенесена.
school-notice-cancelled = Запись отменена.
school-notice-nobody = Никто не выбран.
