### Decisions of the office: why something may not be done, and where the rule stands.

## Regulations and their figures

rules-regulation-order-91 = 公安部令第91号（2007年4月1日施行）
rules-regulation-order-162 = 公安部令第162号（公安部令第172号による改正後）
rules-law-order-91 = 公安部令第91号
rules-law-order-162 = 公安部令第162号
rules-law-order-163 = 公安部令第163号
rules-law-order-172 = 公安部令第172号
rules-law-implementing-regulations = 道路交通安全法実施条例
rules-law-road-traffic-safety-law = 道路交通安全法
rules-law-ga-1026 = GA 1026規格
rules-basis-article = 根拠：{ $law }第{ $article }条
rules-basis-law = 根拠：{ $law }
rules-basis-document = 根拠：{ $source }
rules-figure-unconfirmed = 規定の数値の一つが当所で未確認のため、まだ取り扱えません。
rules-gap-missing = 「{ $path }」の値がありません。入力してください。
rules-gap-unsure = 「{ $path }」の値は未検証です。確認してください。
rules-gap-not-held = この規定にはこの科目がありません：{ $path }。

## Identity documents

rules-identity-empty = 証明書番号を入力してください。
rules-identity-resident-form = 身分証番号は18桁、旧形式では15桁の数字です。
rules-identity-check-digit = 番号の検査数字が正しくありません。確認してください。
rules-identity-birth-impossible = 番号に含まれる生年月日は存在しません。確認してください。
rules-identity-birth-differs = 生年月日が証明書番号と一致しません。
rules-identity-sex-differs = 性別が証明書番号と一致しません。
rules-identity-residence-permit-form = 居住証番号は18桁で、810000、820000、830000のいずれかで始まります。
rules-identity-foreigner-form = 永久居留身分証の番号は9で始まる18桁、旧形式では15桁です。
rules-identity-passport-form = 旅券番号は5～17桁の英数字です。
rules-identity-hong-kong-macao-form = 通行証番号はHまたはMに続く8桁または10桁の数字です。
rules-identity-taiwan-form = 通行証番号は8桁または10桁の数字です。
rules-identity-military-form = 軍人または武装警察の証明書番号には6～8桁の数字が含まれます。

## Acceptance

rules-eligibility-too-young = { $class }の申請は満{ $limit }歳からです。申請者は{ $age }歳です。
rules-eligibility-too-old = { $class }の申請は{ $limit }歳までです。申請者は{ $age }歳です。
rules-eligibility-senior-test = { $limit }歳を超える申請者は、記憶力・判断力・反応力の検査に合格する必要があります。
rules-eligibility-not-first = { $class }は初回の申請ができません。車種の追加としてのみ申請できます。
rules-eligibility-not-elsewhere = 当地の住民でない方は、ここで{ $class }を初めて申請することはできません。
rules-eligibility-not-the-first = 申請者は既に免許を持っているため、初回申請にはなりません。
rules-eligibility-upgrade-of-nothing = 申請者は免許を持っていないため、車種を追加できません。
rules-eligibility-held-already = 申請者は既に{ $class }を持っています。
rules-eligibility-not-held = 申請者は{ $class }を持っていません。
rules-eligibility-origin-missing = 元の免許が国外のものか軍・武装警察のものかを指定してください。
rules-eligibility-duplicate = 申請者には処理中の{ $class }の申請があります。
rules-eligibility-disease = この病気のある方は申請できません：{ $disease }。
rules-eligibility-banned-until = 「{ $ground }」のため、{ DATE($date) }より前は申請できません。
rules-eligibility-banned = 「{ $ground }」のため、申請できません。
rules-eligibility-upgrade-route = { $class }の追加に必要な車種と年数を満たしていません（車種 ≥ 年）：{ $routes }。
rules-eligibility-points = 現在の記点周期またはその前の{ $cycles }周期に12点の記録があるため、この車種は追加できません。
rules-disease-heart = 器質性心疾患
rules-disease-epilepsy = てんかん
rules-disease-meniere = メニエール病
rules-disease-vertigo = めまい症
rules-disease-hysteria = ヒステリー
rules-disease-parkinson = パーキンソン病
rules-disease-mental = 精神疾患
rules-disease-dementia = 認知症
rules-disease-nervous = 手足の動きに影響する神経系の病気
rules-bar-drug-addiction = 薬物依存が治っていない
rules-bar-drug-use = 薬物の使用
rules-bar-hit-and-run = 事故後の逃走（犯罪）
rules-bar-drink-driving-crime = 飲酒運転による重大事故（犯罪）
rules-bar-revoked-drunk = 泥酔運転または営業車の飲酒運転による免許取消し
rules-bar-revoked-drunk-commercial = 営業車の泥酔運転による免許取消し
rules-bar-revoked = その他の理由による免許取消し
rules-bar-permission-cancelled = 運転許可の撤回
rules-bar-stood-in = 替え玉受験
rules-bar-cheated = 試験での贈賄または不正行為
rules-bar-false-papers = 事実の隠匿または虚偽の書類
rules-bar-fatal-accident = 同等以上の責任がある死亡事故
rules-bar-drunk-driving = 泥酔運転
rules-bar-drink-driving-again = 再度の飲酒運転
rules-bar-drug-record = 薬物に関する記録
rules-bar-dangerous-driving = 競走・定員超過・速度超過による犯罪
rules-bar-revoked-or-cancelled = 過去の免許取消しまたは撤回
rules-origin-foreign = 国外の免許
rules-origin-military = 軍または武装警察の免許

## Body conditions

rules-body-certificate-missing = 身体条件証明が提出されていません。
rules-body-certificate-future = 身体条件証明の日付が本日より後です。確認してください。
rules-body-certificate-old = 身体条件証明（有効期間{ $months }か月）は{ DATE($date) }に期限が切れました。
rules-body-height = { $class }の申請には身長{ $least } cm以上が必要です。測定値は{ $height } cmです。
rules-body-eyesight = { $class }の申請には視力{ $least }以上が必要です。測定値は{ $eyesight }です。
rules-body-one-eye-class = 片眼のみ見える方は{ $class }を申請できません。
rules-body-one-eye-field = 片眼のみ見える方が{ $class }を申請するには、水平視野{ $least }度以上が必要です。
rules-body-colour = 赤緑色盲のため申請できません。
rules-body-hearing = 聴力が基準を満たしていません。
rules-body-hearing-aid = 補聴器を使用する方は{ $class }を申請できません。
rules-body-hands = 上肢の状態が{ $class }の基準を満たしていません。
rules-body-leg-difference = 両脚の長さの差は{ $most } cm以内でなければなりません。
rules-body-legs = 下肢の状態が{ $class }の基準を満たしていません。
rules-body-trunk = 体幹と首の動きが基準を満たしていません。

## Booking

rules-booking-not-accepted = この申請は申請者の確認が済んでいません。
rules-booking-session-closed = この回の予約受付は終了しました。
rules-booking-not-required = この申請では{ $subject }は不要です。
rules-booking-passed = { $subject }には既に合格しています。
rules-booking-order = 先に{ $subject }に合格する必要があります。
rules-booking-live = { $subject }は既に予約されています。
rules-booking-no-more = { $subject }は予約{ $count }回が不合格となったため、予約できません。
rules-booking-too-early = 受験できる最も早い日は{ DATE($date) }です。
rules-booking-wait-after-failure = 不合格後に受験できる最も早い日は{ DATE($date) }です。
rules-booking-permit-missing = 学習運転証明がまだ交付されていません。
rules-booking-permit-expired = 学習運転証明は{ DATE($date) }から無効です。
rules-booking-conversion-over = 免許切替えの試験期限は{ DATE($date) }に満了しました。
rules-booking-site-not-accepted = この試験場は{ $class }の認可を受けていません。
rules-booking-site-expired = この試験場の{ $class }の認可は{ DATE($date) }までです。
rules-booking-session-full = この回は満員です（定員{ $places }）。
rules-booking-quota-full = この回の教習所の枠は満員です（枠{ $places }）。
rules-booking-cancel-late = 予約の取消しは{ DATE($date) }までです。
rules-booking-check-in-early = まだ受付時間ではありません。
rules-booking-expired = この回は終了し、予約は失効しました。
rules-booking-present-already = この受験者は既に受付済みです。
rules-booking-cancelled = この予約は取り消されています。
rules-booking-used = この予約の受験回数は使い切られました。
rules-booking-state-booked = 予約済み
rules-booking-state-present = 受付済み
rules-booking-state-absent = 欠席
rules-booking-state-cancelled = 取消し
rules-booking-state-used = 完了

## Sittings

rules-sitting-not-now = 現在の段階ではこの操作はできません。
rules-sitting-paused = 試験は一時停止中のため、解答できません。
rules-sitting-late = 試験時間が終了したため、この解答は受け付けられませんでした。
rules-sitting-time-over = 試験時間は終了しました。
rules-sitting-time-left = 試験時間はまだ残っています。
rules-sitting-extension-cap = 延長の上限を超えます。延長できるのはあと{ $seconds }秒です。
rules-sitting-extension-empty = 延長時間はゼロより大きくなければなりません。
rules-sitting-reason-unfit = 「{ $reason }」はこの操作の理由になりません。
rules-sitting-void-needs-two = 受験を無効とするには、異なる2名の決定が必要です。
rules-reason-power-failure = 停電
rules-reason-network-failure = ネットワーク障害
rules-reason-terminal-failure = 端末の故障
rules-reason-disturbance = 外部からの妨げ
rules-reason-illness = 受験者の体調不良
rules-reason-identity-doubt = 本人確認の疑義
rules-reason-disorder = 試験室の秩序を乱す行為
rules-reason-cheating = 不正行為
rules-reason-withdrawal = 受験者の辞退
