-- A citizen takes the certificate of her own status from the portal: the program issues it, with its number.
create policy system on documento for insert to siul_system with check (kind = 'certificato-stato');
create policy system_reads on documento for select to siul_system using (kind = 'certificato-stato');
grant select, insert on documento to siul_system;
