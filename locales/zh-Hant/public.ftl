### Pages for everybody: rankings, procedures, receipts, one's own bookings and results.

## Menu

public-nav-ranking = 合格率排名
public-nav-procedures = 考試流程
public-nav-own = 我的考試
public-nav-receipt = 查證回執

## Rankings

public-percent = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }%
public-month = { MONTH($month) }
public-month-so-far = { MONTH($month) }（截至目前）
public-month-label = 月份
public-show = 顯示
public-ranking-title = 各駕校首次考試合格率
public-ranking-none = 尚未公布排名。
public-ranking-so-far = 本月尚未結束：排名公佈之前，數字隨每場考試變動。
public-rank = 名次
public-rank-range = 名次範圍
public-sat = 首次參考人數
public-rate = 合格率
public-interval = 95% 區間
public-city = 全市
public-too-few = 不足 { $count } 人，不排名
public-chart-label = 各駕校合格率及 95% 區間圖，數據見下表。
public-chart-caption = 圓點為合格率，橫條為 95% 區間，虛線為全市合格率。橫條重疊的駕校難分高下。
public-method-title = 排名方法
public-method-first = 只統計每個申請的第一次考試，重複送考不能提高合格率。
public-method-interval = 區間為威爾遜 95% 置信區間；名次範圍是數據所允許的最好與最差名次。
public-method-few = 首次參考不足 { $count } 人的駕校只列數據，不排名。
public-method-prior = 排序時給每所駕校加上 { $count } 名按全市合格率計的虛擬考生，避免小校靠運氣居首或墊底。
public-published-at = 公布時間：{ $at }
public-course-title = 全市合格率走勢
public-course-table = 數據表

## How an examination goes

public-procedures-title = 科目一考試流程
public-procedures-lead = 在考場終端上作答，當場公布成績，全程記錄可查證。
public-rules-questions = 題目數
public-rules-minutes = 考試時間（分鐘）
public-rules-attempts = 每次預約可考次數
public-rules-open = 有關數據尚待車輛管理所確認。
public-rules-early-end = 答錯題數使合格已無可能時，考試提前結束。
public-rules-basis = 依據：{ $regulation }
public-step-apply = 申請
public-step-apply-text = 攜帶身份證件和身體條件證明到窗口辦理，在第二螢幕上核對並確認資料。
public-step-book = 預約
public-step-book-text = 由駕校或窗口預約考試場次。
public-step-roll = 點名
public-step-roll-text = 按時到候考室，聽候點名。
public-step-identity = 核驗身份
public-step-identity-text = 監考員核對本人、照片和證件。
public-step-seat = 入座
public-step-seat-text = 座位由抽籤決定，抽籤記錄可以復算。
public-step-sign-in = 登入
public-step-sign-in-text = 輸入證件號碼或流水號，選擇語言，閱讀考試須知。
public-step-answer = 答題
public-step-answer-text = 每個答案立即保存；斷電或斷網後可從原題繼續。
public-step-hand-in = 交卷
public-step-hand-in-text = 交卷前顯示未答題數。
public-step-result = 成績
public-step-result-text = 當場公布成績，考生與考試員在成績單上簽名，並取得可查證的回執。
public-disciplines-title = 考場紀律
public-discipline-papers = 憑本人有效證件入場。
public-discipline-devices = 不得攜帶手機等通訊設備。
public-discipline-talk = 不得交談、傳遞物品。
public-discipline-help = 不得由他人代考或協助答題。
public-discipline-leave = 未經允許不得離開座位。

## Receipts

public-receipt = 回執
public-receipt-title = 查證回執
public-receipt-lead = 成績單上印有回執。在此可證明該成績已記入不可更改的日誌。
public-receipt-check = 查證
public-receipt-malformed = 回執應為 64 位的數字和字母 a 至 f。
public-receipt-unknown = 日誌中沒有此回執，請核對後重試。
public-receipt-waiting = 已於 { $at } 記錄，尚待簽署。請稍後再查。
public-receipt-proved = 已證實：於 { $at } 記入日誌，至今未被更改。
public-proof-title = 證明
public-proof-text = 從回執出發，依次與路徑上的雜湊值合併，得到車輛管理所簽署的根。任何人都可以用自己的程式復算。
public-proof-position = 日誌位置
public-proof-size = 簽署時條數
public-proof-signed = 簽署時間
public-proof-root = 根
public-proof-signature = 簽名
public-proof-path = 路徑
public-proof-file = 下載證明文件

## Own bookings and results

public-own-title = 我的考試
public-own-lead = 輸入流水號和證件號碼，查詢本人的預約和成績。
public-own-not-found = 流水號與證件號碼不符。
public-own-bookings = 預約
public-own-no-bookings = 沒有預約。
public-own-results = 成績
public-own-no-results = 沒有成績。
public-own-again = 查詢其他申請
public-permit = 學習駕駛證明有效期
public-application-awaiting-confirmation = 待本人確認
public-application-disputed = 資料有誤，待更正
public-application-accepted = 已受理
public-application-closed = 已辦結
