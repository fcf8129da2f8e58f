### 考試終端。

## 螢幕上方的資訊列

kiosk-frame-seat = { $hall } · { $seat } 號座位
kiosk-frame-lost = 網絡中斷
kiosk-frame-connecting = 正在連接
kiosk-frame-print = 文字大小
kiosk-frame-contrast = 對比度
kiosk-frame-call = 呼叫監考員

## 考試之前

kiosk-connecting-title = 正在連接考試伺服器
kiosk-connecting-text = 請稍候。如長時間無變化，請告知監考員。
kiosk-out-of-service-title = 本終端暫停使用
kiosk-out-of-service-text = 請向工作人員詢問其他座位。
kiosk-idle-title = 本座位空閒
kiosk-idle-text = 請等候叫號，由工作人員引導入座。您可以先選擇語言。
kiosk-sign-in-title = 登入
kiosk-sign-in-subject = 本座位考試科目：{ $subject }
kiosk-sign-in-language = 考試語言
kiosk-sign-in-language-note = 全部試題將以所選語言顯示，開始考試後不能更改。
kiosk-sign-in-number = 身份證明號碼或業務流水號
kiosk-sign-in-hint = 請輸入號碼
kiosk-sign-in-letters = 字母 A–Z
kiosk-sign-in-digits = 數字 0–9
kiosk-sign-in-erase = 刪除最後一個字元
kiosk-sign-in-go = 登入
kiosk-sign-in-busy = 正在登入……

## 考前說明

kiosk-briefing-title = 請核對：是您本人嗎？
kiosk-briefing-portrait = 考生照片
kiosk-briefing-attempt-number = 第 { $attempt } 次
kiosk-briefing-rules = 本次考試規則
kiosk-briefing-questions =
    { $count ->
       *[other] 道試題
    }
kiosk-briefing-minutes =
    { $count ->
       *[other] 分鐘
    }
kiosk-briefing-pass = 分合格，滿分 { $total } 分
kiosk-briefing-attempts =
    { $count ->
       *[other] 次考試機會（本次預約）
    }
kiosk-briefing-note-saved = 每次作答都立即保存。如遇故障，可從中斷處繼續。
kiosk-briefing-note-order = 可按任意順序作答，可修改答案，也可標記試題稍後再看。
kiosk-briefing-note-end = 時間用完時，系統按已作答情況自動交卷。
kiosk-briefing-not-me = 資料有誤
kiosk-briefing-next = 是本人，繼續
kiosk-disciplines-title = 考場五條紀律
kiosk-discipline-seat = 對號入座
kiosk-discipline-seat-text = 只在指定座位就座。需要離座時，先報告監考員。
kiosk-discipline-quiet = 保持安靜
kiosk-discipline-quiet-text = 不交談，不出聲讀題，不打手勢。
kiosk-discipline-devices = 不帶手機和資料
kiosk-discipline-devices-text = 手機、手錶等可儲存或收發資訊的物品須關閉並收好，不得攜帶書籍和紙條。
kiosk-discipline-alone = 獨立作答
kiosk-discipline-alone-text = 不得由他人代考或協助，不得幫助他人，不得看他人螢幕。
kiosk-discipline-follow = 服從監考
kiosk-discipline-follow-text = 聽從監考員指揮。終端出現異常時，請點「呼叫監考員」，不要自行處理。
kiosk-disciplines-breach = 作弊或擾亂考場秩序的，取消考試資格，本次成績無效。
kiosk-disciplines-back = 返回
kiosk-disciplines-start = 開始考試
kiosk-disciplines-busy = 正在抽取試題……

## 答題

kiosk-exam-number = 第 { $number } 題，共 { $count } 題
kiosk-exam-picture-missing = 圖片無法顯示，請呼叫監考員。
kiosk-exam-previous = 上一題
kiosk-exam-next = 下一題
kiosk-exam-flag = 標記
kiosk-exam-unflag = 已標記
kiosk-exam-review = 去交卷
kiosk-exam-hand-in = 交卷
kiosk-exam-time-left = 剩餘時間
kiosk-exam-go-to = 轉到第 { $number } 題
kiosk-exam-answered = 已答 { $answered } 題，共 { $count } 題
kiosk-exam-saved =
    { $count ->
        [0] 還沒有要保存的內容
       *[other] 已保存 { $sealed }/{ $count } 條
    }
kiosk-exam-saving = 正在保存：{ $sealed }/{ $count } 條
kiosk-exam-saved-here =
    { $count ->
        [0] 網絡中斷。請繼續答題，作答將存於本終端。
       *[other] 網絡中斷。{ $count } 條作答已存於本終端，請繼續答題。
    }
kiosk-exam-legend-answered = 已答
kiosk-exam-legend-open = 未答
kiosk-exam-legend-here = 目前題目
kiosk-exam-legend-flagged = 已標記

## 交卷

kiosk-review-title = 確認交卷嗎？
kiosk-review-unanswered = { $count } 道題未作答
kiosk-review-none-unanswered = 所有試題均已作答。
kiosk-review-flagged = { $count } 道題已標記
kiosk-review-none-flagged = 沒有標記的試題。
kiosk-review-final = 點題號可轉到該題。交卷後不能修改，未作答的試題不得分。
kiosk-review-back = 返回答題
kiosk-review-submit = 確認交卷
kiosk-review-busy = 正在交卷……

## 暫停與作廢

kiosk-paused-title = 考試暫停
kiosk-paused-text = 計時已停止，答案已保存。請留在座位上，等候監考員恢復考試。
kiosk-paused-left = 剩餘時間
kiosk-void-title = 本次考試不計成績
kiosk-void-text = 請留在座位上，監考員會告知您後續安排。
kiosk-reason-technical = 本終端發生技術故障。
kiosk-reason-room = 本考場考試中斷。
kiosk-reason-identity = 需要重新核對您的身份。
kiosk-reason-help = 監考員正前往您的座位。
kiosk-reason-breach = 違反考場紀律。
kiosk-reason-maintenance = 終端正在維護。

## 成績

kiosk-result-passed = 合格
kiosk-result-failed = 不合格
kiosk-result-of = 分，滿分 { $total } 分
kiosk-result-needed = 合格分數為 { $count } 分。
kiosk-result-unanswered = 有 { $count } 道題未作答。
kiosk-result-attempts-left =
    { $count ->
        [0] 本次預約的考試機會已用完，您可以重新預約。
       *[other] 本次預約還有 { $count } 次考試機會，請諮詢監考員。
    }
kiosk-result-receipt = 回執號
kiosk-result-chapters = 各章答對情況
kiosk-result-right = { $right }/{ $count }
kiosk-result-next-passed = 請等候領取成績單，核對後簽名。
kiosk-result-next-failed = 建議重點練習得分較低的章節。請等候領取成績單，核對後簽名。
kiosk-result-rating = 請對今天的服務作出評價
kiosk-result-stars = { $count } 星
kiosk-result-finish = 完成
kiosk-chapter-licence = 駕駛證申領與使用規定
kiosk-chapter-passage = 道路通行規則
kiosk-chapter-penalties = 違法行為、記分與處罰
kiosk-chapter-accidents = 事故處理與急救
kiosk-chapter-vehicle = 機動車基礎知識
kiosk-chapter-local = 地方性規定
kiosk-chapter-safe-driving = 安全文明駕駛

## 受理窗口

kiosk-confirm-title = 請核對您的申請資料
kiosk-confirm-text = 請逐項閱讀，全部無誤後再確認。
kiosk-confirm-agree = 全部無誤
kiosk-confirm-wrong = 資料有誤

## 對話框

kiosk-refusal-title = 無法進行此操作
kiosk-refusal-ok = 知道了
kiosk-call-title = 要呼叫監考員嗎？
kiosk-call-text = 監考員會來到您的座位，計時不會停止。
kiosk-call-now = 呼叫
kiosk-call-cancel = 取消
kiosk-call-made-title = 已呼叫監考員
kiosk-call-made-text = 請留在座位上，期間可以繼續操作。
kiosk-call-close = 關閉
kiosk-lost-title = 無法連接伺服器
kiosk-lost-text = 資料不會遺失。請稍候，或舉手告知監考員。
kiosk-lost-again = 正在重新連接……

## 終端退出的原因

kiosk-exit-failed = 視窗或圖形系統發生故障，終端已退出。
kiosk-exit-assets = 字型和圖片資料夾缺失或不完整：{ $reason }
kiosk-exit-catalogue = 標誌目錄已損壞：{ $reason }
kiosk-exit-bank = 題庫無法讀取：{ $reason }
kiosk-exit-journal = 無法在 { $folder } 中保存答案：{ $reason }
kiosk-exit-session = 無法準備與伺服器的連接：{ $reason }
kiosk-exit-no-items = 題庫中沒有符合條件的試題。
kiosk-exit-misfits = 有 { $count } 道試題在螢幕上放不下。

## 練習

kiosk-practice-title = 練習
kiosk-practice-text = 可在此練習題庫中的全部試題，作答後立即顯示正確答案和依據，不作任何記錄。
kiosk-practice-begin = 開始練習
kiosk-practice-loading = 正在載入試題……
kiosk-practice-all = 全部章節
kiosk-practice-check = 核對答案
kiosk-practice-wrong = 答錯了。正確答案：{ $answer }
kiosk-practice-tally = 答對 { $right } 題，共答 { $count } 題
kiosk-practice-leave = 退出練習
