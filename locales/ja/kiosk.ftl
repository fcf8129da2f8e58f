### 試験端末。

## 画面上部の表示

kiosk-frame-seat = { $hall } · 座席 { $seat }
kiosk-frame-lost = 接続が切れています
kiosk-frame-connecting = 接続中
kiosk-frame-print = 文字サイズ
kiosk-frame-contrast = コントラスト
kiosk-frame-call = 監督員を呼ぶ

## 試験の前

kiosk-connecting-title = 試験サーバーに接続しています
kiosk-connecting-text = しばらくお待ちください。画面が変わらないときは監督員に知らせてください。
kiosk-out-of-service-title = この端末は使用できません
kiosk-out-of-service-text = 別の座席について係員にお尋ねください。
kiosk-idle-title = この座席は空いています
kiosk-idle-text = 先に言語を選び、番号が呼ばれるまでお待ちください。係員がご案内します。
kiosk-sign-in-title = ログイン
kiosk-sign-in-subject = この座席の試験：{ $subject }
kiosk-sign-in-language = 試験の言語
kiosk-sign-in-language-note = すべての問題がこの言語で表示されます。試験の開始後は変更できません。
kiosk-sign-in-number = 身分証明書番号または申請受付番号
kiosk-sign-in-hint = 番号を入力
kiosk-sign-in-letters = 英字 A–Z
kiosk-sign-in-digits = 数字 0–9
kiosk-sign-in-erase = 最後の文字を消す
kiosk-sign-in-go = ログイン
kiosk-sign-in-busy = ログインしています…

## 試験前の説明

kiosk-briefing-title = ご本人か確認してください
kiosk-briefing-portrait = 受験者の写真
kiosk-briefing-attempt-number = { $attempt } 回目
kiosk-briefing-rules = この試験の規則
kiosk-briefing-questions =
    { $count ->
       *[other] 問
    }
kiosk-briefing-minutes =
    { $count ->
       *[other] 分
    }
kiosk-briefing-pass = 点以上で合格（{ $total } 点満点）
kiosk-briefing-attempts =
    { $count ->
       *[other] 回まで受験可能（この予約）
    }
kiosk-briefing-note-saved = 解答はその都度保存されます。故障のときは中断した所から続けられます。
kiosk-briefing-note-order = どの順番でも解答でき、変更したり、後で見直す問題に印を付けたりできます。
kiosk-briefing-note-end = 時間が来ると、その時点の解答が自動的に提出されます。
kiosk-briefing-not-me = 誤りがある
kiosk-briefing-next = 本人です。続ける
kiosk-disciplines-title = 試験会場の五つの規律
kiosk-discipline-seat = 指定の座席に着く
kiosk-discipline-seat-text = 指定された座席だけを使ってください。席を離れるときは、先に監督員に申し出てください。
kiosk-discipline-quiet = 静かにする
kiosk-discipline-quiet-text = 話したり、声を出して読んだり、合図をしたりしないでください。
kiosk-discipline-devices = 携帯電話やメモを使わない
kiosk-discipline-devices-text = 電話、時計など記録や通信ができる物は電源を切り、かばんなどにしまってください。本やメモは持ち込めません。
kiosk-discipline-alone = 自分の力で解答する
kiosk-discipline-alone-text = 替え玉受験や手助けは禁止です。他の人を助けたり、他の人の画面を見たりしないでください。
kiosk-discipline-follow = 監督員の指示に従う
kiosk-discipline-follow-text = 端末に異常があるときは「監督員を呼ぶ」に触れてください。自分で直そうとしないでください。
kiosk-disciplines-breach = 不正行為や妨害をした人は受験資格を取り消され、この試験の成績は無効になります。
kiosk-disciplines-back = 戻る
kiosk-disciplines-start = 試験を始める
kiosk-disciplines-busy = 問題を抽出しています…

## 試験

kiosk-exam-number = 第 { $number } 問（全 { $count } 問）
kiosk-exam-picture-missing = 図を表示できません。監督員を呼んでください。
kiosk-exam-previous = 前の問題
kiosk-exam-next = 次の問題
kiosk-exam-flag = 印を付ける
kiosk-exam-unflag = 印付き
kiosk-exam-review = 提出へ
kiosk-exam-hand-in = 提出へ進む
kiosk-exam-time-left = 残り時間
kiosk-exam-go-to = 第 { $number } 問へ移動
kiosk-exam-answered = { $count } 問中 { $answered } 問解答済み
kiosk-exam-saved =
    { $count ->
        [0] 保存する内容はまだありません
       *[other] { $count } 件中 { $sealed } 件保存済み
    }
kiosk-exam-saving = 保存中：{ $count } 件中 { $sealed } 件
kiosk-exam-saved-here =
    { $count ->
        [0] 接続なし。解答はこの端末に保存されます。続けてください。
       *[other] 接続なし。{ $count } 件はこの端末に保存済みです。解答を続けてください。
    }
kiosk-exam-legend-answered = 解答済み
kiosk-exam-legend-open = 未解答
kiosk-exam-legend-here = 表示中
kiosk-exam-legend-flagged = 印付き

## 提出

kiosk-review-title = 解答を提出しますか
kiosk-review-unanswered = 未解答 { $count } 問
kiosk-review-none-unanswered = すべての問題に解答しました。
kiosk-review-flagged = 印付き { $count } 問
kiosk-review-none-flagged = 印を付けた問題はありません。
kiosk-review-final = 番号に触れるとその問題へ移ります。提出後は変更できません。未解答は誤答として扱われます。
kiosk-review-back = 問題に戻る
kiosk-review-submit = 提出する
kiosk-review-busy = 提出しています…

## 中断と無効

kiosk-paused-title = 試験を中断しています
kiosk-paused-text = 時計は止まり、解答は保存されています。席を離れずに再開をお待ちください。
kiosk-paused-left = 残り時間
kiosk-void-title = 今回の受験は成績に反映されません
kiosk-void-text = 席を離れずにお待ちください。この後については監督員が説明します。
kiosk-reason-technical = この端末に技術的な障害が発生しました。
kiosk-reason-room = この試験室の試験が中断されました。
kiosk-reason-identity = 本人確認をもう一度行います。
kiosk-reason-help = 監督員が席へ向かっています。
kiosk-reason-breach = 試験会場の規律に反する行為がありました。
kiosk-reason-maintenance = 端末を整備しています。

## 結果

kiosk-result-passed = 合格
kiosk-result-failed = 不合格
kiosk-result-of = 点（{ $total } 点満点）
kiosk-result-needed = 合格点は { $count } 点です。
kiosk-result-unanswered = 未解答が { $count } 問ありました。
kiosk-result-attempts-left =
    { $count ->
        [0] この予約で受験できる回数は残っていません。もう一度予約できます。
       *[other] この予約であと { $count } 回受験できます。監督員にお尋ねください。
    }
kiosk-result-receipt = 受領番号
kiosk-result-chapters = 分野別の正答数
kiosk-result-right = { $right } / { $count }
kiosk-result-next-passed = 成績票をお待ちになり、内容を確かめて署名してください。
kiosk-result-next-failed = グラフの短い分野を中心に復習してください。成績票をお待ちになり、内容を確かめて署名してください。
kiosk-result-rating = 本日の対応を評価してください
kiosk-result-stars = 星 { $count } つ
kiosk-result-finish = 終了
kiosk-chapter-licence = 運転免許証と申請
kiosk-chapter-passage = 道路の通行規則
kiosk-chapter-penalties = 違反、点数と罰則
kiosk-chapter-accidents = 事故と応急手当
kiosk-chapter-vehicle = 車両と装置
kiosk-chapter-local = 地方の規定
kiosk-chapter-safe-driving = 安全で配慮ある運転

## 窓口

kiosk-confirm-title = 申請内容を確認してください
kiosk-confirm-text = 一つずつ読み、すべて正しいときだけ確認してください。
kiosk-confirm-agree = すべて正しい
kiosk-confirm-wrong = 誤りがある

## ダイアログ

kiosk-refusal-title = この操作はできません
kiosk-refusal-ok = OK
kiosk-call-title = 監督員を呼びますか
kiosk-call-text = 監督員が座席に来ます。時計は止まりません。
kiosk-call-now = 呼ぶ
kiosk-call-cancel = キャンセル
kiosk-call-made-title = 監督員を呼びました
kiosk-call-made-text = 席を離れずにお待ちください。その間も続けられます。
kiosk-call-close = 閉じる
kiosk-lost-title = サーバーに接続できません
kiosk-lost-text = 内容は失われていません。そのままお待ちいただくか、監督員に知らせてください。
kiosk-lost-again = 再接続しています…

## 端末が終了した理由

kiosk-exit-failed = ウィンドウまたは画像表示の障害で端末を終了しました。
kiosk-exit-assets = フォントと図のフォルダーがないか、不完全です：{ $reason }
kiosk-exit-catalogue = 標識の目録が壊れています：{ $reason }
kiosk-exit-bank = 問題集を読み込めません：{ $reason }
kiosk-exit-journal = { $folder } に解答を保存できません：{ $reason }
kiosk-exit-session = サーバーへの接続を準備できません：{ $reason }
kiosk-exit-no-items = 該当する問題が問題集にありません。
kiosk-exit-misfits = { $count } 問が画面の所定の場所に収まりません。

## 練習

kiosk-practice-title = 練習
kiosk-practice-text = 全問題を練習できます。正解と根拠がすぐに表示され、記録は残りません。
kiosk-practice-begin = 練習を始める
kiosk-practice-loading = 問題を読み込んでいます…
kiosk-practice-all = すべての分野
kiosk-practice-check = 答え合わせ
kiosk-practice-wrong = 誤りです。正解：{ $answer }
kiosk-practice-tally = { $count } 問中 { $right } 問正解
kiosk-practice-leave = 練習を終わる
