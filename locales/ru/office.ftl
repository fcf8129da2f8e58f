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
